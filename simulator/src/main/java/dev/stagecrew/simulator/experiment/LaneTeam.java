package dev.stagecrew.simulator.experiment;

import dev.stagecrew.simulator.clock.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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
     */
    int share(int units, Unit unit) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
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

    /** One unit, whether the team is cancelled or not. */
    void alone(Unit unit) {
        await(List.of(lanes.get(0).submit(lane -> {
            unit.run(lane, 0);
            return unit;
        })));
    }

    /** Units that have begun are finished, no other begins. */
    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void close() {
        await(lanes.stream().map(LaneThread::close).toList());
    }

    private void await(List<? extends Future<?>> running) {
        RuntimeException failure = null;
        for (Future<?> lane : running) {
            try {
                lane.get();
            } catch (ExecutionException e) {
                cancel();
                failure = e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException("a lane failed", e.getCause());
            } catch (InterruptedException e) {
                cancel();
                Thread.currentThread().interrupt();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** A piece of work for one lane. */
    interface Unit {
        void run(Lane lane, int number);
    }
}
