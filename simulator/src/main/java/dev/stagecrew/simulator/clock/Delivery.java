package dev.stagecrew.simulator.clock;

/** What the event list holds: something to be delivered when its time has come. */
abstract class Delivery {
    abstract boolean isCancelled();

    abstract void deliver(VirtualClock clock);
}
