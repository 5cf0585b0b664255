package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;

/**
 * The simulated time of one replication. Agents of the lane read it and send themselves and others messages into the
 * future; it moves only when every mailbox is empty.
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
        if (atMillis < nowMillis) {
            throw new IllegalArgumentException(
                    "a message to " + to.path().name() + " must not be sent into the past: " + message);
        }
        Timer timer = new Timer(to, message);
        events.add(atMillis, timer);
        return timer;
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
            Timer timer = events.remove();
            if (!timer.isCancelled()) {
                nowMillis = atMillis;
                delivered++;
                timer.deliver();
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
