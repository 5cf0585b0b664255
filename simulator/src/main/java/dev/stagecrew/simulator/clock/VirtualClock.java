package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The simulated time of one replication. Agents of the lane read it and send themselves and others messages into the
 * future; it moves only when every message sent has been handed over.
 */
public final class VirtualClock {
    private final EventList events = new EventList();
    private long nowMillis;
    private long delivered;

    /** Milliseconds since the first measured midnight. */
    public long nowMillis() {
        return nowMillis;
    }

    /**
     * Delivers a message at an instant; messages of the same instant in order of scheduling.
     *
     * @throws IllegalArgumentException when the instant has passed
     */
    public <T> Timer schedule(long atMillis, ActorRef<T> to, T message) {
        Timer timer = new Timer(to, message, () -> true);
        add(atMillis, timer);
        return timer;
    }

    /**
     * Delivers a message at an instant unless it has lost its point by then.
     *
     * @param matters asked when the instant has come
     * @throws IllegalArgumentException when the instant has passed
     */
    public <T> void scheduleIf(BooleanSupplier matters, long atMillis, ActorRef<T> to, T message) {
        add(atMillis, new Timer(to, message, matters));
    }

    /**
     * Delivers messages one after the other; only the next is on its way, and those after it need not exist before.
     *
     * @param source what the messages are made of, in order of time
     * @param atMillis when the message of one is delivered
     * @throws IllegalArgumentException when the instant of the first has passed
     */
    public <S, T> void scheduleAll(
            ActorRef<T> to, Iterator<S> source, ToLongFunction<S> atMillis, Function<S, T> message) {
        if (source.hasNext()) {
            MessageSequence<S, T> sequence = new MessageSequence<>(to, source, atMillis, message);
            add(sequence.nextMillis(), sequence);
        }
    }

    private void add(long atMillis, Delivery delivery) {
        if (atMillis < nowMillis) {
            throw new IllegalArgumentException(
                    "a message must not be sent into the past, from " + nowMillis + " ms to " + atMillis + " ms");
        }
        events.add(atMillis, delivery);
    }

    /** Back to the start of time, with nothing scheduled. */
    void reset(long startMillis) {
        events.clear();
        nowMillis = startMillis;
        delivered = 0;
    }

    /** Delivers the next message that was not called back. Returns false when none is left before the end. */
    boolean advance(long endMillis) {
        while (!events.isEmpty() && events.nextMillis() < endMillis) {
            long atMillis = events.nextMillis();
            Delivery delivery = events.remove();
            if (!delivery.isCancelled()) {
                nowMillis = atMillis;
                delivered++;
                long again = delivery.deliver();
                if (again != Delivery.NO_MORE) {
                    add(again, delivery);
                }
                return true;
            }
        }
        return false;
    }

    /** How many messages the clock has delivered. */
    long delivered() {
        return delivered;
    }
}
