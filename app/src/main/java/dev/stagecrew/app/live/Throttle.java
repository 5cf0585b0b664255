package dev.stagecrew.app.live;

/**
 * How often charts may be drawn: four times a second at most, and never with more than a fifth of a processor, so that
 * drawing leaves the rest to the simulation. What counts is the processor time that drawing took: a machine that is busy
 * with other things, or was asleep, makes a drawing late and not the next one rare.
 */
final class Throttle {
    private static final long BETWEEN = 250_000_000;
    private static final int SHARE = 5;

    private long next = Long.MIN_VALUE;

    /**
     * Whether it is time to draw.
     *
     * @param now in nanoseconds, from any origin
     */
    boolean isDue(long now) {
        return next == Long.MIN_VALUE || now - next >= 0;
    }

    /**
     * Charts were drawn.
     *
     * @param from when that began, in nanoseconds
     * @param busy what it took, in nanoseconds of processor time
     */
    void drawn(long from, long busy) {
        next = from + Math.max(BETWEEN, SHARE * busy);
    }
}
