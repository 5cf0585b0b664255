package dev.stagecrew.simulator.clock;

/** What the event list holds: something to be delivered when its time has come. */
abstract class Delivery {
    /** Nothing is left to be delivered. */
    static final long NO_MORE = Long.MAX_VALUE;

    abstract boolean isCancelled();

    /** Delivers it. Returns when there is more to be delivered, or {@link #NO_MORE}. */
    abstract long deliver();
}
