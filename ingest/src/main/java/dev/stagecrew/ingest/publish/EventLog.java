package dev.stagecrew.ingest.publish;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.ingest.topic.EventBlock;
import dev.stagecrew.ingest.topic.StreamId;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends the events of one replication into the stream, block by block; each block is with the broker before the next is
 * begun, so that no more than one waits in memory. Not for several threads.
 */
public final class EventLog implements EventSink, AutoCloseable {
    private static final int BLOCK = 2_000;

    private final StreamOutlet outlet;
    private final StreamId run;
    private final String plan;
    private final int replication;
    private final List<ShopEvent> waiting = new ArrayList<>();
    private int part;

    public EventLog(StreamOutlet outlet, StreamId run, String plan, int replication) {
        this.outlet = outlet;
        this.run = run;
        this.plan = plan;
        this.replication = replication;
    }

    @Override
    public void accept(ShopEvent event) {
        if (waiting.size() == BLOCK) {
            send(false);
        }
        waiting.add(event);
    }

    private void send(boolean last) {
        outlet.sendEvents(new EventBlock(run, plan, replication, part++, last, waiting));
        waiting.clear();
    }

    /** Sends the rest, as the last block. */
    @Override
    public void close() {
        send(true);
    }
}
