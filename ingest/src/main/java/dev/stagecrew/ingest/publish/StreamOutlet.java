package dev.stagecrew.ingest.publish;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.topic.EventBlock;
import dev.stagecrew.ingest.topic.EventFormat;
import dev.stagecrew.ingest.topic.ResultFormat;
import dev.stagecrew.ingest.topic.RunFormat;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamedResult;
import dev.stagecrew.ingest.topic.Topics;
import dev.stagecrew.ingest.topic.WorkFormat;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The way into the stream: an idempotent producer, whose retries neither lose nor repeat nor reorder a record. */
public final class StreamOutlet implements AutoCloseable {
    /** How long a record may wait for an answer of the broker before the run is stopped, unless the user says else. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaProducer<String, byte[]> producer;
    private final Topics topics;

    private StreamOutlet(KafkaProducer<String, byte[]> producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    public static StreamOutlet open(KafkaConnection connection, Topics topics) {
        Map<String, Object> defaults = Map.of(
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis() / 3,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis());
        Map<String, Object> own = Map.of(
                ProducerConfig.CLIENT_ID_CONFIG,
                "stagecrew-results",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                16L << 20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                512 << 10,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 << 20);
        return new StreamOutlet(
                new KafkaProducer<>(connection.with(defaults, own), new StringSerializer(), new ByteArraySerializer()),
                topics);
    }

    /** Sends the beginning or the end of a run and waits until the broker has it. */
    public void sendRun(RunRecord record) {
        awaitAll(List.of(producer.send(new ProducerRecord<>(topics.runs(), record.key(), RunFormat.write(record)))));
    }

    void sendResult(String key, byte[] record, Consumer<ResultsLostException> onLoss) {
        try {
            // the callback tells of a loss; waiting for each record would send them one by one
            Future<RecordMetadata> unused =
                    producer.send(new ProducerRecord<>(topics.results(), key, record), (metadata, failure) -> {
                        if (failure != null) {
                            onLoss.accept(new ResultsLostException(sentence(failure), failure));
                        }
                    });
        } catch (KafkaException e) {
            throw new ResultsLostException(sentence(e), e);
        }
    }

    /**
     * Sends a unit of work and waits until the broker has it.
     *
     * @throws ResultsLostException when it does not arrive
     */
    public void sendWork(List<WorkUnit> units) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        units.forEach(unit ->
                sent.add(producer.send(new ProducerRecord<>(topics.work(), unit.key(), WorkFormat.write(unit)))));
        awaitAll(sent);
    }

    /**
     * Sends results and waits until the broker has them all.
     *
     * @throws ResultsLostException when one of them does not arrive
     */
    public void deliver(StreamId run, List<ReplicationResult> results) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ReplicationResult result : results) {
            sent.add(producer.send(new ProducerRecord<>(
                    topics.results(),
                    run.key(result.plan(), result.replication()),
                    ResultFormat.write(new StreamedResult(run, result)))));
        }
        awaitAll(sent);
    }

    /** Sends a block of events and waits until the broker has it. */
    void sendEvents(EventBlock block) {
        awaitAll(List.of(producer.send(new ProducerRecord<>(topics.events(), block.key(), EventFormat.write(block)))));
    }

    private static void awaitAll(List<Future<RecordMetadata>> sent) {
        try {
            for (Future<RecordMetadata> record : sent) {
                record.get();
            }
        } catch (ExecutionException | KafkaException e) {
            throw new ResultsLostException(sentence(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResultsLostException("The work was interrupted while results were on their way.", e);
        }
    }

    void flush() {
        producer.flush();
    }

    static String sentence(Throwable failure) {
        Optional<String> missing = Right.WRITE.missing(failure, "topics stagecrew.*");
        if (missing.isPresent()) {
            return "Kafka takes no results from here. " + missing.get();
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "Results no longer reach Kafka: " + cause.getMessage()
                + ". The broker must take every result in time; what was finished is kept. Maybe the broker stopped, or its disk is full.";
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
