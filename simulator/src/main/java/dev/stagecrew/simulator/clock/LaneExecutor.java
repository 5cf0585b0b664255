package dev.stagecrew.simulator.clock;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * An executor that runs everything on the thread that owns it, when that thread asks for it. What the lane itself submits
 * goes through a plain queue; what other threads submit, as Akka's system actors do while the lane is set up, through a
 * concurrent one.
 */
final class LaneExecutor extends AbstractExecutorService {
    private final Thread owner = Thread.currentThread();
    private final LaneQueue own;
    private final Queue<Runnable> foreign = new ConcurrentLinkedQueue<>();
    private volatile boolean shutdown;

    LaneExecutor(LaneQueue.Postman postman) {
        this.own = new LaneQueue(postman);
    }

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread() == owner) {
            own.add(task);
        } else {
            foreign.add(task);
        }
    }

    /** Takes a letter to be handed over in its turn. Returns false when it comes from another thread. */
    boolean post(Object receiver, Object letter) {
        if (Thread.currentThread() != owner) {
            return false;
        }
        own.add(receiver, letter);
        return true;
    }

    /** Does what is there until nothing is left. Only the owner may call this. */
    void drain() {
        drainOwn();
        Runnable task = foreign.poll();
        while (task != null) {
            task.run();
            drainOwn();
            task = foreign.poll();
        }
    }

    /** Throws away every message that has been sent and not handed over. */
    void dropLetters() {
        own.dropLetters();
    }

    /** Does what the lane itself has to do until nothing is left. */
    void drainOwn() {
        while (own.doNext()) {
            // on to the next
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
