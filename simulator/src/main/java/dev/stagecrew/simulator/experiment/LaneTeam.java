package dev.stagecrew.simulator.experiment;

import dev.stagecrew.simulator.clock.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Lanes that share work: each takes the next unit as soon as it is free. */
final class LaneTeam implements AutoCloseable {
    private final List<LaneThread> lanes;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private LaneTeam(List<LaneThread> lanes) {
        this.lanes = lanes;
    }

    /** So many lanes; their threads start with the first unit. */
    static LaneTeam of(int lanes) {
        return new LaneTeam(
                IntStream.rangeClosed(1, lanes).mapToObj(LaneThread::new).toList());
    }

    /**
     * Blocks until all units are done, one fails or the team is cancelled.
     *
     * @return how many were done
     * @throws CancellationException when the thread was interrupted, which cancels the team
     */
    int share(int units, Unit unit) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<?>> running = new ArrayList<>();
        for (LaneThread thread : lanes) {
            running.add(thread.submit(lane -> {
                for (int number = next.getAndIncrement();
                        number < units && !cancelled.get();
                        number = next.getAndIncrement()) {
                    unit.run(lane, number);
                    done.incrementAndGet();
                }
                return done;
            }));
        }
        await(running);
        return done.get();
    }

    /** One task on the first lane, whether the team is cancelled or not. */
    <T> T alone(LaneThread.Task<T> task) {
        CompletableFuture<T> result = lanes.get(0).submit(task);
        await(List.of(result));
        return result.join();
    }

    /** Units that have begun are finished, no other begins. */
    void cancel() {
        cancelled.set(true);
    }

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
            cancel();
            return null;
        }));
        CompletableFuture<?> all = CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
        try {
            all.get();
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            cancel();
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

    /** A piece of work for one lane. */
    interface Unit {
        void run(Lane lane, int number);
    }
}
