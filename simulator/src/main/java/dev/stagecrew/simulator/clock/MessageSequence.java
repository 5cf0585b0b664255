package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Messages to one receiver, in order of time, of which only the next is on its way: each is made when its time has come. */
final class MessageSequence<S, T> extends Delivery {
    private final ActorRef<T> to;
    private final Iterator<S> later;
    private final ToLongFunction<S> atMillis;
    private final Function<S, T> message;
    private S next;

    /** A sequence that is not empty. */
    MessageSequence(ActorRef<T> to, Iterator<S> source, ToLongFunction<S> atMillis, Function<S, T> message) {
        this.to = to;
        this.later = source;
        this.atMillis = atMillis;
        this.message = message;
        this.next = source.next();
    }

    long nextMillis() {
        return atMillis.applyAsLong(next);
    }

    @Override
    boolean isCancelled() {
        return false;
    }

    @Override
    long deliver() {
        to.tell(message.apply(next));
        if (!later.hasNext()) {
            return NO_MORE;
        }
        next = later.next();
        return nextMillis();
    }
}
