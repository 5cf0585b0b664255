package dev.stagecrew.app.live;

/**
 * How often charts may be drawn: four times a second at most, and never more than a fifth of the time, so that drawing
 * leaves the processor to the simulation.
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

    /** Charts were drawn, from one moment to another. */
    void drawn(long from, long to) {
        next = from + Math.max(BETWEEN, SHARE * (to - from));
    }
}
