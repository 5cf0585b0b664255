package dev.stagecrew.ingest.worker;

import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.publish.StreamOutlet;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamOpening;
import dev.stagecrew.ingest.topic.Topics;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Hands the replications of a run out to workers and waits until the run's store has them. The store is the only list of
 * what is done: after a crash of this process the same run, opened again, hands out what is missing.
 */
public final class WorkQueue implements AutoCloseable {
    private final StreamOutlet outlet;
    private final RunManifest manifest;
    private final StreamId run;

    private WorkQueue(StreamOutlet outlet, RunManifest manifest) {
        this.outlet = outlet;
        this.manifest = manifest;
        this.run = StreamId.of(manifest);
    }

    /**
     * Opens the queue of a run.
     *
     * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when there is no Kafka with share groups to talk to
     */
    public static WorkQueue open(KafkaConnection connection, RunManifest manifest) {
        return open(connection, manifest, WorkGroup.LOAN);
    }

    static WorkQueue open(KafkaConnection connection, RunManifest manifest, Duration loan) {
        StreamOpening.prepare(connection, Topics.STANDARD);
        WorkGroup.prepare(connection, loan);
        return new WorkQueue(StreamOutlet.open(connection, Topics.STANDARD), manifest);
    }

    /**
     * Hands out what the store does not have yet of the replications from 0 to below the given number, in blocks, and
     * waits until the store has it. When nothing comes for the given patience, what is missing is handed out again: Kafka
     * gives up on a unit that ten workers have lost.
     *
     * @param replications how many of each plan the store must have
     * @param block replications a unit; a unit should take 2 to 10 seconds
     * @param patience for how long nothing may come before units are handed out again
     * @param meanwhile called again and again while results are awaited, and false stops waiting
     * @throws ResultsLostException when the run's stream or store fails, or a worker could not simulate a unit
     */
    public void gather(
            ResultPipeline pipeline, int replications, int block, Duration patience, BooleanSupplier meanwhile) {
        handOut(pipeline, replications, block);
        int last = pipeline.stored();
        long lastNanos = System.nanoTime();
        while (!missing(pipeline, replications, block).isEmpty()) {
            pipeline.checkFlowing();
            if (!meanwhile.getAsBoolean()) {
                return;
            }
            pause();
            if (pipeline.stored() != last) {
                last = pipeline.stored();
                lastNanos = System.nanoTime();
            } else if (System.nanoTime() - lastNanos > patience.toNanos()) {
                handOut(pipeline, replications, block);
                lastNanos = System.nanoTime();
            }
        }
    }

    private void handOut(ResultPipeline pipeline, int replications, int block) {
        outlet.sendWork(missing(pipeline, replications, block));
    }

    /** Units for what is missing: the same block of every plan, then the next, so that plans can be compared early. */
    private List<WorkUnit> missing(ResultPipeline pipeline, int replications, int block) {
        Map<String, BitSet> stored = new HashMap<>();
        manifest.plans().forEach(plan -> stored.put(plan.id(), pipeline.stored(plan.id())));
        List<WorkUnit> units = new ArrayList<>();
        for (int from = 0; from < replications; from += block) {
            int count = Math.min(block, replications - from);
            for (RunManifest.PlanSummary plan : manifest.plans()) {
                BitSet done = stored.getOrDefault(plan.id(), new BitSet());
                if (done.nextClearBit(from) < from + count) {
                    units.add(new WorkUnit(run, manifest.scenario().hash(), plan.id(), from, count));
                }
            }
        }
        return units;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The run was interrupted while workers were at it.", e);
        }
    }

    @Override
    public void close() {
        outlet.close();
    }
}
