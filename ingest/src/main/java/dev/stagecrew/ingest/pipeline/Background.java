package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.core.result.ResultsLostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Work on a thread of its own. The common pool is not used: on two cores it has one thread, and this work waits. */
final class Background {
    private Background() {}

    static <T> CompletableFuture<T> run(String name, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(work.get());
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    /** The result, or the exception itself that the work ended with. */
    static <T> T join(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Waits for the outcome of results on their way into the store; false when there is none in time.
     *
     * @throws ResultsLostException when the thread is interrupted meanwhile
     */
    static boolean stored(CompletableFuture<?> work, Duration patience) {
        boolean settled = settled(work, patience);
        if (!settled && Thread.currentThread().isInterrupted()) {
            throw new ResultsLostException("The run was interrupted while results were on their way into the store;"
                    + " what was stored is kept.");
        }
        return settled;
    }

    /** Waits for an outcome, good or bad; false when there is none in time, or the thread is interrupted meanwhile. */
    static boolean settled(CompletableFuture<?> work, Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return work.isDone();
        }
    }
}
