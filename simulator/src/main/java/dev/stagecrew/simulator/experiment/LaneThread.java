package dev.stagecrew.simulator.experiment;

import dev.stagecrew.simulator.clock.Lane;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A thread with a lane of its own, opened with the first task. */
final class LaneThread {
    private final ExecutorService thread;
    private @Nullable Lane lane;

    LaneThread(int number) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread created = new Thread(task, "lane-" + number);
            created.setDaemon(true);
            return created;
        });
    }

    <T> CompletableFuture<T> submit(Task<T> task) {
        return CompletableFuture.supplyAsync(() -> task.run(lane()), thread);
    }

    /** Closes the lane after the tasks before it. */
    CompletableFuture<?> close() {
        CompletableFuture<?> closed = CompletableFuture.runAsync(
                () -> {
                    Lane opened = lane;
                    if (opened != null) {
                        opened.close();
                    }
                },
                thread);
        thread.shutdown();
        return closed;
    }

    private Lane lane() {
        Lane opened = lane;
        if (opened == null) {
            opened = new Lane();
            lane = opened;
        }
        return opened;
    }

    interface Task<T> {
        T run(Lane lane);
    }
}
