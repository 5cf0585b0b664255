package dev.stagecrew.ingest.publish;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.topic.ResultFormat;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamedResult;
import dev.stagecrew.ingest.topic.ThreadTime;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.KafkaException;

/**
 * Sends finished replications into the stream. The lane that finished a replication writes it as JSON; a thread of this
 * sink hands it to Kafka's producer, in order and exactly once. At most {@value #WAITING} records wait for the broker:
 * then {@link #accept} blocks, so that a slow broker slows the simulation and memory stays bounded. Results may be given
 * before the broker has started.
 */
public final class KafkaResultSink implements ResultSink {
    private static final int WAITING = 128;

    private final StreamId run;
    private final BlockingQueue<Outgoing> waiting = new ArrayBlockingQueue<>(WAITING);
    private final CompletableFuture<Long> sent = new CompletableFuture<>();
    private final LongAdder busyNanos = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    private KafkaResultSink(StreamId run) {
        this.run = run;
    }

    /**
     * Opens a sink that sends when the outlet is there.
     *
     * @param outlet the way into the stream, perhaps of a broker that is still starting
     */
    public static KafkaResultSink open(StreamId run, CompletableFuture<StreamOutlet> outlet) {
        KafkaResultSink sink = new KafkaResultSink(run);
        Thread sender = new Thread(() -> sink.sendAll(outlet), "stagecrew-publish");
        sender.setDaemon(true);
        sender.start();
        return sink;
    }

    @Override
    public void accept(ReplicationResult result) {
        long from = ThreadTime.nanos();
        byte[] record = ResultFormat.write(new StreamedResult(run, result));
        busyNanos.add(ThreadTime.nanos() - from);
        bytes.add(record.length);
        put(new Outgoing(run.key(result.plan(), result.replication()), record));
    }

    /**
     * Waits until the broker has acknowledged every accepted result; nothing may be accepted afterwards.
     *
     * @return how many were sent
     * @throws ResultsLostException when one of them could not be delivered
     */
    public long finish() {
        put(Outgoing.LAST);
        return outcome();
    }

    /** As {@link #finish()}, but for a run that is being stopped: false when not everything was delivered in time. */
    public boolean finish(Duration patience) {
        try {
            put(Outgoing.LAST);
            sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ResultsLostException | ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives up: what waits for the broker is dropped. */
    public void fail(Throwable reason) {
        sent.completeExceptionally(lost(reason));
    }

    /** Processor time spent on writing JSON and on handing records to Kafka, over all threads, in nanoseconds. */
    public long busyNanos() {
        return busyNanos.sum();
    }

    /** Size of the accepted results as JSON, before compression. */
    public long bytes() {
        return bytes.sum();
    }

    private void put(Outgoing outgoing) {
        try {
            do {
                if (sent.isDone()) {
                    outcome();
                }
            } while (!waiting.offer(outgoing, 100, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The run was interrupted while a result waited for the broker.", e);
        }
    }

    private long outcome() {
        try {
            return sent.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ResultsLostException lost
                    // a new one, with the stack of whoever learns of it now
                    ? new ResultsLostException(String.valueOf(lost.getMessage()), lost)
                    : e;
        }
    }

    private void sendAll(CompletableFuture<StreamOutlet> outlet) {
        try {
            StreamOutlet open = outlet.join();
            long count = 0;
            for (Outgoing next = take(); !next.last(); next = take()) {
                long from = ThreadTime.nanos();
                open.sendResult(next.key(), next.record(), lost -> sent.completeExceptionally(lost));
                busyNanos.add(ThreadTime.nanos() - from);
                count++;
            }
            open.flush();
            sent.complete(count);
        } catch (RuntimeException | Error e) {
            sent.completeExceptionally(lost(e));
        }
    }

    /** The sentence of whoever knew what went wrong, be it Kafka, the broker that did not start or the store. */
    private static ResultsLostException lost(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ResultsLostException already) {
            return already;
        }
        return new ResultsLostException(
                cause instanceof KafkaException ? StreamOutlet.sentence(cause) : String.valueOf(cause.getMessage()),
                cause);
    }

    private Outgoing take() {
        try {
            while (true) {
                Outgoing next = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (sent.isCompletedExceptionally()) {
                    outcome();
                }
                if (next != null) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The run was interrupted while results waited for the broker.", e);
        }
    }

    /** A record on its way; the one without a key says that no other follows. */
    private record Outgoing(String key, byte[] record) {
        static final Outgoing LAST = new Outgoing("", new byte[0]);

        boolean last() {
            return key.isEmpty();
        }
    }
}
