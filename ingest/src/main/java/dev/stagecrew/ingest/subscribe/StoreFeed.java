package dev.stagecrew.ingest.subscribe;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.store.ResultStore;
import dev.stagecrew.ingest.store.StreamPosition;
import dev.stagecrew.ingest.topic.RecordFormatException;
import dev.stagecrew.ingest.topic.ResultFormat;
import dev.stagecrew.ingest.topic.RunFormat;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.ThreadTime;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Feeds the store of one run from the stream, on a thread of its own, until the run's end has been read and everything
 * that it promises is stored. The thread owns the store and closes it.
 */
public final class StoreFeed {
    private static final Duration STEP = Duration.ofMillis(100);

    private final StreamInlet inlet;
    private final ResultStore store;
    private final Consumer<ReplicationResult> onStored;
    private final PendingResults pending = new PendingResults();
    private final CompletableFuture<RunRecord> ended = new CompletableFuture<>();
    private final AtomicReference<RunRecord.@Nullable Interrupted> givenUp = new AtomicReference<>();
    private final AtomicReference<@Nullable RunRecord> end = new AtomicReference<>();
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger passedOver = new AtomicInteger();
    private volatile long lastNewsNanos = System.nanoTime();
    private final LongAdder busyNanos = new LongAdder();

    private StoreFeed(StreamInlet inlet, ResultStore store, Consumer<ReplicationResult> onStored) {
        this.inlet = inlet;
        this.store = store;
        this.onStored = onStored;
        this.stored.set(store.count());
    }

    /**
     * Starts to feed the store from where it stands.
     *
     * @param onStored told of each result when it is stored, on the feed's own thread; of a duplicate as well
     */
    public static StoreFeed start(StreamInlet inlet, ResultStore store, Consumer<ReplicationResult> onStored) {
        return start(inlet, store, onStored, inlet.end());
    }

    /** Starts to feed a new store from the very beginning of the stream. */
    public static StoreFeed replay(StreamInlet inlet, ResultStore store) {
        return start(inlet, store, result -> {}, inlet.beginning());
    }

    private static StoreFeed start(
            StreamInlet inlet,
            ResultStore store,
            Consumer<ReplicationResult> onStored,
            List<StreamPosition> whereNewStoresBegin) {
        if (store.positions().isEmpty()) {
            store.store(List.of(), whereNewStoresBegin);
        }
        inlet.seek(store.positions());
        StoreFeed feed = new StoreFeed(inlet, store, onStored);
        Thread thread = new Thread(feed::run, "stagecrew-store");
        thread.setDaemon(true);
        thread.start();
        return feed;
    }

    /** How many results are in the store, over all plans. */
    public int stored() {
        return stored.get();
    }

    /** The replications of a plan that are in the store. */
    public BitSet stored(String plan) {
        return store.stored(plan);
    }

    /** How many records under the run's name could not be read. */
    public int passedOver() {
        return passedOver.get();
    }

    /** Processor time spent on reading records and on storing them, in nanoseconds. */
    public long busyNanos() {
        return busyNanos.sum();
    }

    /** For how long nothing new has arrived, in nanoseconds. */
    public long quietNanos() {
        return System.nanoTime() - lastNewsNanos;
    }

    /**
     * Completes when the store is closed: with the end that it was closed with, or exceptionally with a
     * {@link ResultsLostException}.
     */
    public CompletableFuture<RunRecord> ended() {
        return ended;
    }

    /** Stops waiting for the end of the run: what has arrived is stored, then the store is closed as interrupted. */
    public void giveUp(RunRecord.Interrupted reason) {
        givenUp.set(reason);
    }

    private void run() {
        try {
            RunRecord closing = feed();
            store.markEnd(closing);
            closeAll();
            ended.complete(closing);
        } catch (RuntimeException | Error e) {
            ResultsLostException lost =
                    e instanceof ResultsLostException already ? already : new ResultsLostException(sentence(e), e);
            try {
                store.markEnd(new RunRecord.Interrupted(inlet.run(), String.valueOf(lost.getMessage())));
            } catch (RuntimeException second) {
                lost.addSuppressed(second);
            }
            try {
                closeAll();
            } catch (RuntimeException second) {
                lost.addSuppressed(second);
            }
            ended.completeExceptionally(lost);
        }
    }

    private static String sentence(Throwable failure) {
        return Right.READ
                .missing(failure, "topics stagecrew.runs and stagecrew.results")
                .map(missing -> "Kafka gives no results back. " + missing)
                .orElseGet(() -> "Results can no longer be read from Kafka: " + failure.getMessage()
                        + ". What was stored is kept. Maybe the broker stopped or lost its data.");
    }

    private void closeAll() {
        try {
            store.close();
        } finally {
            inlet.close();
        }
    }

    /** Reads until there is a reason to stop, and answers it. */
    private RunRecord feed() {
        while (true) {
            StreamInlet.Batch batch = inlet.poll(STEP);
            long from = ThreadTime.nanos();
            take(batch);
            if (batch.isEmpty() || end.get() != null || pending.isDue()) {
                List<ReplicationResult> results = pending.results();
                stored.addAndGet(store.store(results, pending.behind()));
                pending.clear();
                results.forEach(onStored);
            }
            busyNanos.add(ThreadTime.nanos() - from);
            Optional<RunRecord> closing = closing(batch.isEmpty());
            if (closing.isPresent()) {
                return closing.get();
            }
        }
    }

    private void take(StreamInlet.Batch batch) {
        for (StreamInlet.Keyed record : batch.results()) {
            orPassOver(() -> pending.add(ResultFormat.read(record.value(), inlet.run(), record.key())));
        }
        pending.readUpTo(batch.behind());
        for (StreamInlet.Keyed record : batch.runs()) {
            orPassOver(() -> RunFormat.read(record.value(), inlet.run()).ifPresent(this::take));
        }
        if (!batch.results().isEmpty() || !batch.runs().isEmpty()) {
            lastNewsNanos = System.nanoTime();
        }
    }

    /** Whoever writes under this run's name what cannot be read costs it nothing: what is missing then shows. */
    private void orPassOver(Runnable reading) {
        try {
            reading.run();
        } catch (RecordFormatException e) {
            passedOver.incrementAndGet();
        }
    }

    private void take(RunRecord record) {
        end.set(record.tell(new Last()).orElse(null));
    }

    /** The end of a run as its last record tells it. */
    private static final class Last implements RunRecord.Visitor<Optional<RunRecord>> {
        @Override
        public Optional<RunRecord> started(RunRecord.Started record) {
            // a run that is begun again is not at its end, whatever an earlier attempt said
            return Optional.empty();
        }

        @Override
        public Optional<RunRecord> finished(RunRecord.Finished record) {
            return Optional.of(record);
        }

        @Override
        public Optional<RunRecord> interrupted(RunRecord.Interrupted record) {
            return Optional.of(record);
        }

        @Override
        public Optional<RunRecord> unitFailed(RunRecord.UnitFailed record) {
            return Optional.of(new RunRecord.Interrupted(record.run(), record.sentence()));
        }
    }

    private Optional<RunRecord> closing(boolean quiet) {
        RunRecord read = end.get();
        if (read instanceof RunRecord.Finished finished) {
            return store.covers(finished.taken()) ? Optional.of(read) : givenUp(quiet);
        }
        return quiet && read != null && inlet.caughtUp() ? Optional.of(read) : givenUp(quiet);
    }

    private Optional<RunRecord> givenUp(boolean quiet) {
        RunRecord reason = givenUp.get();
        return quiet && reason != null && inlet.caughtUp() ? Optional.of(reason) : Optional.empty();
    }
}
