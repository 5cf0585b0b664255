package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;
import java.util.function.BooleanSupplier;

/** A message on its way through time. It can be called back until it is delivered. */
public final class Timer extends Delivery {
    private final ActorRef<Object> to;
    private final Object message;
    private final BooleanSupplier matters;
    private boolean cancelled;

    @SuppressWarnings("unchecked") // the message is one of those that the receiver takes
    <T> Timer(ActorRef<T> to, T message, BooleanSupplier matters) {
        this.to = (ActorRef<Object>) to;
        this.message = message;
        this.matters = matters;
    }

    /** Calls the message back; nothing happens when it has been delivered. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    boolean isCancelled() {
        return cancelled || !matters.getAsBoolean();
    }

    @Override
    long deliver() {
        to.tell(message);
        return NO_MORE;
    }
}
