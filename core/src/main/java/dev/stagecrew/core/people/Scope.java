package dev.stagecrew.core.people;

import dev.stagecrew.core.time.SimTime;

/** What is left of a job of a given size: who was hired for it is paid for no more than that, and is done then. */
public final class Scope {
    private long leftMillis;

    /**
     * All of it.
     *
     * @param millis of paid time, or {@link SimTime#NEVER} for work that does not end by itself
     */
    public Scope(long millis) {
        this.leftMillis = millis;
    }

    /** How much of a time is still within it. */
    public long within(long millis) {
        return Math.min(millis, leftMillis);
    }

    /** Whether a time does all that is left. */
    public boolean isDoneIn(long millis) {
        return millis >= leftMillis;
    }

    /** Takes off paid time. Returns whether that ended the job. */
    public boolean pay(long paidMillis) {
        if (leftMillis == SimTime.NEVER || paidMillis <= 0) {
            return false;
        }
        leftMillis -= within(paidMillis);
        return leftMillis == 0;
    }
}
