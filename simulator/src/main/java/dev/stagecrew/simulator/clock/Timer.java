package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;

/** A message on its way through time. It can be called back until it is delivered. */
public final class Timer {
    private final Delivery delivery;
    private boolean cancelled;

    <T> Timer(ActorRef<T> to, T message) {
        this.delivery = () -> to.tell(message);
    }

    /** Calls the message back; nothing happens when it has been delivered. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void deliver() {
        delivery.deliver();
    }

    private interface Delivery {
        void deliver();
    }
}
