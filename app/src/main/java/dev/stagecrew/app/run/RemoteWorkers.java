package dev.stagecrew.app.run;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.follow.RunFollower;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.worker.WorkQueue;
import dev.stagecrew.simulator.experiment.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Years are simulated by workers, wherever they are: units of work go out through Kafka, and the results are followed as
 * they come back on their way to the store.
 */
final class RemoteWorkers implements Workforce {
    /** After so long without a result, what is missing is handed out again. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration STEP = Duration.ofMillis(50);
    private static final Duration LAST_RESULTS = Duration.ofSeconds(60);
    private static final int UNITS_A_PLAN = 16;
    private static final int LARGEST_BLOCK = 50;

    private final ResultPipeline pipeline;
    private final WorkQueue queue;
    private final RunFollower follower;
    private final int plans;
    private final Set<String> seen = new HashSet<>();
    private final List<ReplicationResult> later = new ArrayList<>();
    private int notedSoFar;
    private volatile boolean cancelled;

    private RemoteWorkers(ResultPipeline pipeline, WorkQueue queue, RunFollower follower, int plans) {
        this.pipeline = pipeline;
        this.queue = queue;
        this.follower = follower;
        this.plans = plans;
    }

    /** Waits until the stream is open: the run's beginning must be in it before the first unit. */
    static RemoteWorkers open(RunSpec spec, ResultPipeline pipeline, RunManifest manifest) {
        KafkaConnection connection = pipeline.connection();
        RunAddress address = RunAddress.read(spec.folder())
                .orElseThrow(() -> new IllegalStateException("an open run tells its address in " + spec.folder()));
        RunFollower follower = RunFollower.open(address);
        try {
            WorkQueue queue = WorkQueue.open(connection, manifest);
            return new RemoteWorkers(pipeline, queue, follower, manifest.plans().size());
        } catch (RuntimeException e) {
            follower.close();
            throw e;
        }
    }

    @Override
    public Effort simulate(List<String> planIds, int from, int to, Consumer<ReplicationResult> noted) {
        long begun = System.nanoTime();
        List<ReplicationResult> due = List.copyOf(later);
        later.clear();
        due.forEach(result -> note(result, to, noted));
        queue.gather(pipeline, to, block(to - from), PATIENCE, () -> {
            look(to, noted);
            return !cancelled;
        });
        long stored = System.nanoTime();
        while (!cancelled && notedSoFar < to * plans) {
            look(to, noted);
            pipeline.checkFlowing();
            if (System.nanoTime() - stored > LAST_RESULTS.toNanos()) {
                throw new ResultsLostException("The store has " + to * plans + " results, and the stream only "
                        + notedSoFar + " of them. Maybe its records have been deleted: begin again with --force.");
            }
        }
        return new Effort((to - from) * plans, 0, System.nanoTime() - begun);
    }

    /** Enough units to keep many workers busy to the end, and none longer than some seconds. */
    private static int block(int years) {
        return Math.min(LARGEST_BLOCK, Math.max(1, (years + UNITS_A_PLAN - 1) / UNITS_A_PLAN));
    }

    private void look(int to, Consumer<ReplicationResult> noted) {
        for (ReplicationResult result : follower.next(STEP).results()) {
            if (seen.add(result.plan() + "/" + result.replication())) {
                note(result, to, noted);
            }
        }
    }

    /** What an interrupted attempt had simulated beyond this batch must not yet weigh in any decision. */
    private void note(ReplicationResult result, int to, Consumer<ReplicationResult> noted) {
        if (result.replication() >= to) {
            later.add(result);
        } else {
            notedSoFar++;
            noted.accept(result);
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void close() {
        try {
            queue.close();
        } finally {
            follower.close();
        }
    }
}
