package dev.stagecrew.ingest.worker;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import dev.stagecrew.ingest.publish.StreamOutlet;
import dev.stagecrew.ingest.subscribe.RunBoard;
import dev.stagecrew.ingest.topic.RecordFormatException;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamOpening;
import dev.stagecrew.ingest.topic.Topics;
import dev.stagecrew.ingest.topic.WorkFormat;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Takes units of work from Kafka, one at a time, simulates them and sends their results. A unit is given back as done
 * only when the broker has its results; a worker that dies before leaves the unit to another, and what both then send is
 * equal and kept once.
 */
public final class Worker implements AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(500);
    private static final Duration DEADLINE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaShareConsumer<String, byte[]> units;
    private final RunBoard board;
    private final StreamOutlet outlet;
    private final UnitRunner runner;
    private final WorkerListener listener;
    private final Duration renewal;
    private final Duration deadline;
    private final ExecutorService simulation = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "stagecrew-unit");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;
    private @Nullable WorkUnit delivered;
    private boolean poisoned;

    private Worker(
            KafkaShareConsumer<String, byte[]> units,
            RunBoard board,
            StreamOutlet outlet,
            UnitRunner runner,
            WorkerListener listener,
            Duration renewal,
            Duration deadline) {
        this.units = units;
        this.board = board;
        this.outlet = outlet;
        this.runner = runner;
        this.listener = listener;
        this.renewal = renewal;
        this.deadline = deadline;
    }

    /**
     * Joins the workers.
     *
     * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when there is no Kafka with share groups to talk to
     */
    public static Worker join(KafkaConnection connection, UnitRunner runner, WorkerListener listener) {
        return join(connection, runner, listener, WorkGroup.LOAN, DEADLINE);
    }

    /**
     * Joins the workers.
     *
     * @param loan how long a unit stays with a worker that no longer says anything
     * @param deadline how long a unit may take; a simulation that takes longer hangs
     */
    static Worker join(
            KafkaConnection connection, UnitRunner runner, WorkerListener listener, Duration loan, Duration deadline) {
        Topics topics = Topics.STANDARD;
        StreamOpening.prepare(connection, topics);
        WorkGroup.prepare(connection, loan);
        return new Worker(
                WorkGroup.join(connection, topics.work()),
                new RunBoard(connection, topics),
                StreamOutlet.open(connection, topics),
                runner,
                listener,
                loan.dividedBy(3),
                deadline);
    }

    /**
     * Works until {@link #stop()}.
     *
     * @throws dev.stagecrew.core.result.ResultsLostException when results can no longer be sent
     * @throws StreamUnavailableException when the user may not take units
     */
    public void run() {
        listener.ready();
        while (!stopping) {
            try {
                for (ConsumerRecord<String, byte[]> record : units.poll(STEP)) {
                    handle(record);
                }
            } catch (WakeupException e) {
                return;
            } catch (AuthorizationException e) {
                String missing =
                        Right.READ.missing(e, "group " + WorkGroup.NAME).orElseThrow(() -> e);
                throw new StreamUnavailableException("Kafka hands this worker no units. " + missing, e);
            }
        }
    }

    /** Asks to stop after the unit at hand; may be called from any thread. */
    public void stop() {
        stopping = true;
    }

    private void handle(ConsumerRecord<String, byte[]> record) {
        try {
            handle(record, WorkFormat.read(record.value()));
        } catch (RecordFormatException e) {
            if (!poisoned) {
                listener.unreadable(String.valueOf(e.getMessage())); // once: there may be thousands
                poisoned = true;
            }
            settle(record, AcknowledgeType.REJECT, why -> {});
        }
    }

    private void handle(ConsumerRecord<String, byte[]> record, WorkUnit unit) {
        if (unit.equals(delivered)) {
            settle(record, unit, AcknowledgeType.ACCEPT); // the broker did not hear of it the first time
            return;
        }
        Optional<RunManifest> manifest = board.findOpen(unit.run());
        if (manifest.isEmpty()) {
            listener.skipped(unit, "its run has ended");
            settle(record, unit, AcknowledgeType.ACCEPT);
        } else if (!unit.scenario().equals(manifest.get().scenario().hash()) || !accepts(manifest.get())) {
            listener.skipped(unit, "its run is of another version");
            settle(record, unit, AcknowledgeType.RELEASE);
            pause(); // Kafka offers it ten times: leave some to workers of the right version
        } else {
            simulate(record, manifest.get(), unit);
        }
    }

    /** What this version cannot even read is another version's. */
    private boolean accepts(RunManifest manifest) {
        try {
            return runner.accepts(manifest);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void simulate(ConsumerRecord<String, byte[]> record, RunManifest manifest, WorkUnit unit) {
        listener.begun(unit);
        Future<List<ReplicationResult>> simulated = simulation.submit(() -> runner.run(manifest, unit));
        try {
            Optional<List<ReplicationResult>> results = await(record, unit, simulated);
            if (results.isEmpty()) {
                settle(record, unit, AcknowledgeType.RELEASE);
                listener.hung(unit, deadline);
                stopping = true;
                return;
            }
            outlet.deliver(unit.run(), results.get());
            delivered = unit;
            listener.done(unit);
            settle(record, unit, AcknowledgeType.ACCEPT);
        } catch (ExecutionException e) {
            String why = String.valueOf(e.getCause() == null ? e : e.getCause());
            outlet.sendRun(new RunRecord.UnitFailed(unit, why));
            listener.failed(unit, why);
            settle(record, unit, AcknowledgeType.REJECT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
            settle(record, unit, AcknowledgeType.RELEASE);
        }
    }

    /** Waits for the results and extends the loan of the unit meanwhile; empty when the simulation hangs. */
    private Optional<List<ReplicationResult>> await(
            ConsumerRecord<String, byte[]> record, WorkUnit unit, Future<List<ReplicationResult>> results)
            throws ExecutionException, InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < deadline.toNanos()) {
            try {
                return Optional.of(results.get(renewal.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // committed by itself: a renewal that a poll carries makes the client take one more unit in secret
                settle(record, unit, AcknowledgeType.RENEW);
                giveBackOthers(record);
            }
        }
        return Optional.empty();
    }

    /** Makes the renewed record known to the client again; a unit that comes along is for other workers. */
    private void giveBackOthers(ConsumerRecord<String, byte[]> mine) {
        for (ConsumerRecord<String, byte[]> other : units.poll(Duration.ZERO)) {
            if (other.offset() != mine.offset()) {
                settle(other, AcknowledgeType.RELEASE, why -> {});
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private void settle(ConsumerRecord<String, byte[]> record, WorkUnit unit, AcknowledgeType outcome) {
        settle(record, outcome, why -> listener.unsettled(unit, why));
    }

    /** A loan that has run out meanwhile is no loss: another worker does the unit again, with equal results. */
    private void settle(ConsumerRecord<String, byte[]> record, AcknowledgeType outcome, Consumer<String> unsettled) {
        try {
            units.acknowledge(record, outcome);
            units.commitSync();
        } catch (KafkaException | IllegalStateException e) { // the latter from a client that knows of the lost loan
            unsettled.accept(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        stopping = true;
        simulation.shutdownNow();
        try {
            units.close(Duration.ofSeconds(5));
        } finally {
            try {
                board.close();
            } finally {
                outlet.close();
            }
        }
    }
}
