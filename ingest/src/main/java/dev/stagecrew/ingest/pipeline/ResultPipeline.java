package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.EmbeddedBroker;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.publish.EventLog;
import dev.stagecrew.ingest.publish.KafkaResultSink;
import dev.stagecrew.ingest.publish.StreamOutlet;
import dev.stagecrew.ingest.store.ResultStore;
import dev.stagecrew.ingest.subscribe.StoreFeed;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The whole way of the results of one run: simulator, Kafka, store. Open it, give results to {@link #sink()}, then
 * {@link #finish} or {@link #abort}; closing without either leaves a run that is marked as interrupted.
 *
 * <p>Opening answers at once: broker and store start on other threads while the simulation begins, and results wait.
 * What goes wrong there is thrown by the next call.
 */
public final class ResultPipeline implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final StreamId run;
    private final CompletableFuture<ResultStore> store;
    private final CompletableFuture<OpenStream> stream;
    private final KafkaResultSink sink;
    private final CompletableFuture<RunRecord> end;
    private CompletableFuture<Void> released = CompletableFuture.completedFuture(null);
    private volatile boolean ended;
    private Duration waiting = Duration.ZERO;

    private ResultPipeline(StreamId run, CompletableFuture<ResultStore> store, CompletableFuture<OpenStream> stream) {
        this.run = run;
        this.store = store;
        this.stream = stream;
        this.sink = KafkaResultSink.open(run, stream.thenApply(OpenStream::outlet));
        this.end = stream.thenCompose(open -> open.feed().ended())
                .thenApply(this::expected)
                .whenComplete((closed, failure) -> {
                    if (failure != null) {
                        sink.fail(failure);
                    }
                });
    }

    /** Somebody else may end a run as well: a worker that cannot simulate its unit. */
    private RunRecord expected(RunRecord closed) {
        if (closed instanceof RunRecord.Interrupted interrupted && !ended) {
            throw new ResultsLostException(interrupted.reason());
        }
        return closed;
    }

    /**
     * Opens the way of a run's results.
     *
     * @param runDirectory the run's folder; new, or one that the same run left when it was interrupted: then it goes on
     *     from there, and results that are stored already change nothing
     */
    public static ResultPipeline open(RunManifest manifest, Path runDirectory, StreamTarget target) {
        return open(manifest, runDirectory, target, stored -> {});
    }

    /**
     * Opens the way of a run's results and tells of each result that comes out at its end, whoever simulated it.
     *
     * @param onStored called on the thread that stores, one result at a time; more than once for a result that was sent
     *     more than once
     */
    public static ResultPipeline open(
            RunManifest manifest, Path runDirectory, StreamTarget target, Consumer<ReplicationResult> onStored) {
        // what an attempt that was killed left behind would lead those who look on to a broker that is no more
        Instant before = since(RunAddress.read(runDirectory), manifest);
        RunAddress.remove(runDirectory);
        Optional<CompletableFuture<EmbeddedBroker>> broker = target.fold(
                embedded -> Optional.of(EmbeddedBroker.start(runDirectory.resolve("broker"))),
                kafka -> Optional.empty());
        CompletableFuture<ResultStore> store =
                Background.run("stagecrew-store-open", () -> ResultStore.open(runDirectory, manifest));
        CompletableFuture<OpenStream> stream = Background.run("stagecrew-stream-open", () -> {
            Optional<EmbeddedBroker> started = broker.map(Background::join);
            KafkaConnection connection =
                    target.fold(embedded -> started.orElseThrow().connection(), StreamTarget.Kafka::connection);
            OpenStream open = OpenStream.open(connection, started, manifest, () -> Background.join(store), onStored);
            Instant since = Background.join(store).resumed() ? before : RunAddress.birth(runDirectory);
            return announced(open, address(target, open, manifest, since), runDirectory);
        });
        ResultPipeline pipeline = new ResultPipeline(StreamId.of(manifest), store, stream);
        // a file that stays behind misleads nobody: whoever follows it finds the end of the run there
        CompletableFuture<RunRecord> unused =
                pipeline.end.whenComplete((closed, failure) -> RunAddress.remove(runDirectory));
        return pipeline;
    }

    /**
     * How old a run that goes on may be: as old as the attempt that was killed has told; without that nobody knows, and
     * it is looked for from the beginning of the stream.
     */
    private static Instant since(Optional<RunAddress> left, RunManifest manifest) {
        return left.filter(address -> address.run().equals(StreamId.of(manifest)))
                .map(RunAddress::since)
                .orElse(Instant.EPOCH);
    }

    private static RunAddress address(StreamTarget target, OpenStream open, RunManifest manifest, Instant since) {
        return new RunAddress(
                open.connection().bootstrap(),
                target.fold(
                        embedded -> open.broker().flatMap(EmbeddedBroker::clientProperties),
                        StreamTarget.Kafka::clientProperties),
                StreamId.of(manifest),
                target.fold(embedded -> true, kafka -> false),
                since);
    }

    /** Tells whoever wants to look on where the run is. */
    private static OpenStream announced(OpenStream open, RunAddress address, Path runDirectory) {
        try {
            address.write(runDirectory);
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    /**
     * Where the simulator gives its results. It blocks while the broker is slower than the simulation, and throws
     * {@link ResultsLostException} when results can no longer be kept.
     */
    public ResultSink sink() {
        return sink;
    }

    /**
     * Waits until the store is open.
     *
     * @throws dev.stagecrew.core.result.RunUnreadableException when the folder cannot take this run
     */
    public void awaitStore() {
        Background.join(store);
    }

    /** The replications of a plan that an interrupted attempt has stored: they need not be simulated again. */
    public BitSet storedBefore(String plan) {
        return Background.join(store).stored(plan);
    }

    /** How many results are in the store by now, over all plans. */
    public int stored() {
        return stream.isDone() && !stream.isCompletedExceptionally()
                ? stream.join().feed().stored()
                : 0;
    }

    /** How many records that came under the run's name could not be read, and were passed over. */
    public int passedOver() {
        return stream.isDone() && !stream.isCompletedExceptionally()
                ? stream.join().feed().passedOver()
                : 0;
    }

    /** The replications of a plan that are in the store by now. */
    public BitSet stored(String plan) {
        awaitOpen();
        return stream.join().feed().stored(plan);
    }

    /**
     * Does nothing as long as results can be stored.
     *
     * @throws ResultsLostException when they no longer can
     */
    public void checkFlowing() {
        if (end.isCompletedExceptionally()) {
            Background.join(end);
        }
    }

    /**
     * A way into the stream for everything that happens in one replication; waits until the stream is open.
     *
     * @throws dev.stagecrew.core.result.ResultsLostException from its methods, when events do not arrive
     */
    public EventLog events(String plan, int replication) {
        return new EventLog(Background.join(stream).outlet(), run, plan, replication);
    }

    /** How others reach the stream of this run; waits until it is open. */
    public KafkaConnection connection() {
        return Background.join(stream).connection();
    }

    /** The run's name in the stream. */
    public StreamId run() {
        return run;
    }

    /**
     * Waits until the stream and the store are open.
     *
     * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when there is no Kafka to talk to
     * @throws dev.stagecrew.core.result.RunUnreadableException when the folder cannot take this run
     */
    public void awaitOpen() {
        Background.join(stream);
    }

    /**
     * Ends a run that went to its end: waits until every result is in the store, and closes the store as finished. After
     * this {@link dev.stagecrew.ingest.store.StoredRun} can read it.
     *
     * @param taken how many replications of each plan the run consists of, counted from 0
     * @throws ResultsLostException when results are missing; the run is then not whole
     */
    public void finish(Map<String, Integer> taken) {
        long from = System.nanoTime();
        awaitOpen();
        sink.finish();
        OpenStream open = stream.join();
        open.outlet().sendRun(new RunRecord.Finished(run, taken));
        awaitEnd(open.feed());
        ended = true;
        waiting = Duration.ofNanos(System.nanoTime() - from);
        release(open);
    }

    private void awaitEnd(StoreFeed feed) {
        while (!Background.stored(end, Duration.ofMillis(200))) {
            if (feed.quietNanos() > PATIENCE.toNanos()) {
                throw new ResultsLostException("The stream brought nothing for " + PATIENCE.toSeconds()
                        + " s, and results are still missing in the store; what was stored is kept."
                        + " Maybe the broker stopped.");
            }
        }
        Background.join(end);
    }

    /**
     * Ends a run before its end: what was finished is stored as far as the stream still flows, and the store is marked as
     * interrupted. Never throws for a stream that is gone: that may be why the run is aborted.
     */
    public void abort(String reason) {
        if (ended) {
            return;
        }
        ended = true;
        RunRecord.Interrupted stopped = new RunRecord.Interrupted(run, reason);
        boolean delivered = sink.finish(LAST_WORDS);
        if (!Background.settled(stream, LAST_WORDS) || stream.isCompletedExceptionally()) {
            markStore(stopped);
            released = stream.thenAccept(OpenStream::close);
            return;
        }
        OpenStream open = stream.join();
        if (!delivered || !announced(open.outlet(), stopped)) {
            open.feed().giveUp(stopped);
        }
        if (!Background.settled(end, LAST_WORDS)) {
            open.feed().giveUp(stopped);
            Background.settled(end, LAST_WORDS);
        }
        release(open);
    }

    private static boolean announced(StreamOutlet outlet, RunRecord end) {
        try {
            outlet.sendRun(end);
            return true;
        } catch (ResultsLostException e) {
            return false; // the store is marked all the same
        }
    }

    private void markStore(RunRecord.Interrupted end) {
        if (Background.settled(store, LAST_WORDS) && !store.isCompletedExceptionally()) {
            try (ResultStore open = store.join()) {
                open.markEnd(end);
            }
        }
    }

    /** What the results have cost so far. */
    public TimeSpent timeSpent() {
        long storing = stream.isDone() && !stream.isCompletedExceptionally()
                ? stream.join().feed().busyNanos()
                : 0;
        return new TimeSpent(
                Duration.ofNanos(sink.busyNanos()), Duration.ofNanos(storing), waiting, stored(), sink.bytes());
    }

    private void release(OpenStream open) {
        released = Background.run("stagecrew-stream-close", () -> {
                    open.close();
                    return open;
                })
                .thenApply(closed -> null);
    }

    /** Aborts the run when it has not ended, and waits until the broker has stopped. */
    @Override
    public void close() {
        abort("The run was stopped before its end.");
        Background.settled(released, PATIENCE);
    }
}
