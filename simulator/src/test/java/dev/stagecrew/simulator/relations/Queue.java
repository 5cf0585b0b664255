package dev.stagecrew.simulator.relations;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.ShopEvent;
import java.util.ArrayList;
import java.util.List;

/** Remembers when contacts arrived, and when their waits ended. */
final class Queue implements EventSink {
    private final List<Long> arrived = new ArrayList<>();
    private final List<Long> ended = new ArrayList<>();

    @Override
    public void accept(ShopEvent event) {
        if (event instanceof ShopEvent.ContactArrived) {
            arrived.add(event.atMillis());
        } else if (event instanceof ShopEvent.ContactAnswered || event instanceof ShopEvent.ContactAbandoned) {
            ended.add(event.atMillis());
        }
    }

    /** Who had come before an instant and neither been answered nor given up. */
    long waitingAt(long atMillis) {
        return before(arrived, atMillis) - before(ended, atMillis);
    }

    /** Waits that ended from an instant on and before another. */
    long endedIn(long fromMillis, long toMillis) {
        return before(ended, toMillis) - before(ended, fromMillis);
    }

    private static long before(List<Long> instants, long atMillis) {
        return instants.stream().filter(at -> at < atMillis).count();
    }
}
