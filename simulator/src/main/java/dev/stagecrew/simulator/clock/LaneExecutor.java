package dev.stagecrew.simulator.clock;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An executor that runs everything on the thread that owns it, when that thread asks for it. What the lane itself submits
 * goes through a plain queue; what other threads submit, as Akka's system actors do while the lane is set up, through a
 * concurrent one.
 */
final class LaneExecutor extends AbstractExecutorService {
    private final Thread owner = Thread.currentThread();
    private final ArrayDeque<Runnable> own = new ArrayDeque<>();
    private final Queue<Runnable> foreign = new ConcurrentLinkedQueue<>();
    private volatile boolean shutdown;

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread() == owner) {
            own.add(task);
        } else {
            foreign.add(task);
        }
    }

    /** Runs what is there until nothing is left. Only the owner may call this. */
    void drain() {
        while (true) {
            Runnable task = own.poll();
            if (task == null) {
                task = foreign.poll();
            }
            if (task == null) {
                return;
            }
            task.run();
        }
    }

    /** Runs what the lane itself has submitted until nothing is left. */
    void drainOwn() {
        @Nullable Runnable task = own.poll();
        while (task != null) {
            task.run();
            task = own.poll();
        }
    }

    @Override
    public void shutdown() {
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return shutdown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return shutdown;
    }
}
