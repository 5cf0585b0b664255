package dev.stagecrew.ingest.topic;

import dev.stagecrew.core.event.ShopEvent;
import java.util.List;

/**
 * Some events of one replication, in the order in which they happened.
 *
 * @param part number of the block in its replication, from 0; a replication may come again from 0, with equal blocks
 * @param last whether no other block follows
 */
public record EventBlock(StreamId run, String plan, int replication, int part, boolean last, List<ShopEvent> events) {
    public EventBlock {
        events = List.copyOf(events);
    }

    /** Key in the topic of events: that of the replication, so that its blocks stay in order. */
    public String key() {
        return run.key(plan, replication);
    }
}
