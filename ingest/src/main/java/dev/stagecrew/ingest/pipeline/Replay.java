package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.EmbeddedBroker;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import dev.stagecrew.ingest.store.ResultStore;
import dev.stagecrew.ingest.store.StoreSwap;
import dev.stagecrew.ingest.subscribe.RunBoard;
import dev.stagecrew.ingest.subscribe.StoreFeed;
import dev.stagecrew.ingest.subscribe.StreamInlet;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamIdentity;
import dev.stagecrew.ingest.topic.StreamOpening;
import dev.stagecrew.ingest.topic.Topics;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the store of a run anew from nothing but the stream. */
public final class Replay {
    private Replay() {}

    /**
     * Reads the newest run of a name from the beginning of the stream and puts its store in the place of the one that is
     * there. Until the new store is whole the old one stays as it is.
     *
     * @param runDirectory the run's folder; with an embedded broker the one that holds its data
     * @param run the run's name, as {@code coffee-shop-1}
     * @throws StreamUnavailableException when the stream cannot be reached or does not know the run
     * @throws dev.stagecrew.core.result.ResultsLostException when the stream cannot be read or the store not be written
     */
    public static void rebuild(Path runDirectory, String run, StreamTarget target) {
        if (target instanceof StreamTarget.Kafka kafka) {
            rebuild(runDirectory, run, kafka.connection());
            return;
        }
        Path data = runDirectory.resolve("broker");
        if (!Files.isDirectory(data)) {
            throw new StreamUnavailableException("There is no stream in " + runDirectory
                    + ". A run that used the embedded broker must still have its folder \"broker\"."
                    + " Maybe the run went through another Kafka: give its address.");
        }
        try (EmbeddedBroker broker = Background.join(EmbeddedBroker.start(data))) {
            rebuild(runDirectory, run, broker.connection());
        }
    }

    private static void rebuild(Path runDirectory, String run, KafkaConnection connection) {
        StreamIdentity identity = StreamOpening.find(connection, Topics.STANDARD);
        RunManifest manifest = newest(connection, run);
        try (StoreSwap swap = StoreSwap.beside(runDirectory)) {
            StreamId id = StreamId.of(manifest);
            StreamInlet inlet = StreamInlet.open(connection, identity, Topics.STANDARD, id);
            ResultStore store = ResultStore.open(swap.folder(), manifest);
            StoreFeed feed = StoreFeed.replay(inlet, store);
            feed.giveUp(new RunRecord.Interrupted(id, "The stream ends before the run does."));
            Background.join(feed.ended());
            swap.takeThePlace();
        }
    }

    private static RunManifest newest(KafkaConnection connection, String run) {
        try (RunBoard board = new RunBoard(connection, Topics.STANDARD)) {
            return board.newest(run);
        }
    }
}
