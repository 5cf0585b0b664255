package dev.stagecrew.simulator.experiment;

import dev.stagecrew.core.event.EventSink;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.replication.Replication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Many replications of many plans, side by side on lanes. What comes out depends on the scenario and the seed alone;
 * lanes decide only how soon, and in which order.
 */
public final class Experiment implements AutoCloseable {
    private final Scenario scenario;
    private final long seed;
    private final Replication replication;
    private final List<LaneThread> lanes;
    private final AtomicBoolean cancelled;

    private Experiment(Scenario scenario, long seed, List<LaneThread> lanes, AtomicBoolean cancelled) {
        this.scenario = scenario;
        this.seed = seed;
        this.replication = new Replication(scenario, KpiCatalogue.of(scenario), seed);
        this.lanes = List.copyOf(lanes);
        this.cancelled = cancelled;
    }

    /**
     * Sets up lanes for a scenario; their threads start with the first replication.
     *
     * @throws IllegalArgumentException when there is not at least one lane
     */
    public static Experiment open(Scenario scenario, long seed, int lanes) {
        if (lanes < 1) {
            throw new IllegalArgumentException("there must be at least one lane, not " + lanes);
        }
        List<LaneThread> threads =
                IntStream.rangeClosed(1, lanes).mapToObj(LaneThread::new).toList();
        return new Experiment(scenario, seed, threads, new AtomicBoolean());
    }

    /**
     * The same lanes and seed for another scenario, as a search needs that tries many. Cancelling or closing either
     * cancels or closes both.
     */
    public Experiment with(Scenario other) {
        return new Experiment(other, seed, lanes, cancelled);
    }

    /**
     * Simulates replications of the plans and blocks until they are done, the experiment is cancelled or one fails. Then
     * the lanes are still: the sink takes nothing more.
     *
     * @param from first replication, inclusive
     * @param to last replication, exclusive
     * @param sink takes every finished replication, in any order, from several threads
     * @throws CancellationException when the thread was interrupted, which cancels the experiment
     */
    public Effort run(List<String> planIds, int from, int to, ResultSink sink) {
        List<Plan> plans = planIds.stream().map(scenario::plan).toList();
        int units = plans.size() * (to - from);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicLong events = new AtomicLong();
        long start = System.nanoTime();
        List<CompletableFuture<?>> running = new ArrayList<>();
        for (LaneThread thread : lanes) {
            running.add(thread.submit(lane -> {
                for (int unit = next.getAndIncrement();
                        unit < units && !cancelled.get();
                        unit = next.getAndIncrement()) {
                    Plan plan = plans.get(unit % plans.size());
                    Replication.Outcome outcome = replication.run(lane, plan, from + unit / plans.size(), event -> {});
                    events.addAndGet(outcome.events());
                    sink.accept(outcome.result());
                    finished.incrementAndGet();
                }
                return finished;
            }));
        }
        await(running);
        return new Effort(finished.get(), events.get(), System.nanoTime() - start);
    }

    /**
     * One replication whose every event somebody listens to.
     *
     * @throws CancellationException when the thread was interrupted, which cancels the experiment
     */
    public ReplicationResult replicate(String planId, int number, EventSink listener) {
        Plan plan = scenario.plan(planId);
        CompletableFuture<ReplicationResult> result = lanes.get(0)
                .submit(lane -> replication.run(lane, plan, number, listener).result());
        await(List.of(result));
        return result.join();
    }

    /** Stops soon; replications that were finished have reached the sink. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Closes the lanes after what they are doing; an interrupt is kept until then. */
    @Override
    public void close() {
        CompletableFuture<?>[] closing = lanes.stream().map(LaneThread::close).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(closing).join();
        } catch (CompletionException e) {
            throw failure(e);
        }
    }

    /** Waits until all lanes are still. One that fails, and an interrupt, let the others stop soon. */
    private void await(List<? extends CompletableFuture<?>> running) {
        running.forEach(lane -> lane.exceptionally(failure -> {
            cancelled.set(true);
            return null;
        }));
        CompletableFuture<?> all = CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
        try {
            all.get();
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            cancelled.set(true);
            CancellationException interrupted = new CancellationException("the experiment was interrupted");
            all.exceptionally(failure -> {
                        interrupted.addSuppressed(failure);
                        return null;
                    })
                    .join();
            Thread.currentThread().interrupt();
            throw interrupted;
        }
    }

    private static RuntimeException failure(Exception ofLane) {
        return ofLane.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("a lane failed", ofLane.getCause());
    }
}
