package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;

/** A message on its way through time. It can be called back until it is delivered. */
public final class Timer extends Delivery {
    private final ActorRef<Object> to;
    private final Object message;
    private boolean cancelled;

    @SuppressWarnings("unchecked") // the message is one of those that the receiver takes
    <T> Timer(ActorRef<T> to, T message) {
        this.to = (ActorRef<Object>) to;
        this.message = message;
    }

    /** Calls the message back; nothing happens when it has been delivered. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    boolean isCancelled() {
        return cancelled;
    }

    @Override
    void deliver(VirtualClock clock) {
        to.tell(message);
    }
}
