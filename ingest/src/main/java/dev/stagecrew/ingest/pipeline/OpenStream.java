package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.EmbeddedBroker;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.publish.StreamOutlet;
import dev.stagecrew.ingest.store.ResultStore;
import dev.stagecrew.ingest.subscribe.StoreFeed;
import dev.stagecrew.ingest.subscribe.StreamInlet;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamIdentity;
import dev.stagecrew.ingest.topic.StreamOpening;
import dev.stagecrew.ingest.topic.Topics;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A stream that flows: a way in, a feed that fills the store from it and, when it is ours, the broker.
 *
 * @param broker the embedded broker, empty when the Kafka is somebody else's
 */
record OpenStream(KafkaConnection connection, Optional<EmbeddedBroker> broker, StreamOutlet outlet, StoreFeed feed) {
    /** Connects everything and announces the run. Whatever was opened is closed again when a later part fails. */
    static OpenStream open(
            KafkaConnection connection,
            Optional<EmbeddedBroker> broker,
            RunManifest manifest,
            Supplier<ResultStore> store,
            Consumer<ReplicationResult> onStored) {
        StreamId run = StreamId.of(manifest);
        try {
            StreamIdentity identity = StreamOpening.prepare(connection, Topics.STANDARD);
            StreamOutlet outlet = StreamOutlet.open(connection, Topics.STANDARD);
            try {
                StreamInlet inlet = StreamInlet.open(connection, identity, Topics.STANDARD, run);
                StoreFeed feed = startFeed(
                        inlet, () -> announced(store.get(), outlet, new RunRecord.Started(run, manifest)), onStored);
                return new OpenStream(connection, broker, outlet, feed);
            } catch (RuntimeException e) {
                outlet.close();
                throw e;
            }
        } catch (RuntimeException e) {
            broker.ifPresent(EmbeddedBroker::close);
            throw e;
        }
    }

    /**
     * The run is announced when its store is there and before that is fed: then the end of an earlier attempt is never
     * the last that the stream says of it.
     */
    private static ResultStore announced(ResultStore store, StreamOutlet outlet, RunRecord.Started beginning) {
        try {
            outlet.sendRun(beginning);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static StoreFeed startFeed(
            StreamInlet inlet, Supplier<ResultStore> store, Consumer<ReplicationResult> onStored) {
        try {
            return StoreFeed.start(inlet, store.get(), onStored);
        } catch (RuntimeException e) {
            inlet.close();
            throw e;
        }
    }

    void close() {
        try {
            outlet.close();
        } finally {
            broker.ifPresent(EmbeddedBroker::close);
        }
    }
}
