package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;
import java.util.Iterator;

/** Messages to one receiver, in order of time, of which only the next is on its way. */
final class Row<T> extends Delivery {
    private final ActorRef<? super T> to;
    private final Iterator<Dated<T>> later;
    private Dated<T> next;

    /** A row that is not empty. */
    Row(ActorRef<? super T> to, Iterator<Dated<T>> messages) {
        this.to = to;
        this.later = messages;
        this.next = messages.next();
    }

    long nextMillis() {
        return next.atMillis();
    }

    @Override
    boolean isCancelled() {
        return false;
    }

    @Override
    void deliver(VirtualClock clock) {
        to.tell(next.message());
        if (later.hasNext()) {
            next = later.next();
            clock.schedule(this);
        }
    }
}
