package dev.stagecrew.ingest.subscribe;

import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.store.StreamPosition;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.StreamIdentity;
import dev.stagecrew.ingest.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The way out of the stream for one run. Partitions are assigned, not shared out by a group: the position is kept in the
 * store, beside what was read.
 */
public final class StreamInlet implements AutoCloseable {
    private static final Duration LAST_QUESTION = Duration.ofSeconds(3);

    private final KafkaConsumer<String, byte[]> consumer;
    private final StreamIdentity identity;
    private final Topics topics;
    private final StreamId run;

    private StreamInlet(KafkaConsumer<String, byte[]> consumer, StreamIdentity identity, Topics topics, StreamId run) {
        this.consumer = consumer;
        this.identity = identity;
        this.topics = topics;
        this.run = run;
    }

    /** Opens the stream; {@link StoreFeed#start} decides where to read from. */
    public static StreamInlet open(KafkaConnection connection, StreamIdentity identity, Topics topics, StreamId run) {
        Map<String, Object> own = Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG,
                "stagecrew-store",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                64,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                16 << 20,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                8 << 20,
                ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
                256 << 10,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                200);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(connection.with(own), new StringDeserializer(), new ByteArrayDeserializer());
        StreamInlet inlet = new StreamInlet(consumer, identity, topics, run);
        consumer.assign(inlet.partitions());
        return inlet;
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        identity.partitions().forEach((topic, count) -> {
            for (int part = 0; part < count; part++) {
                partitions.add(new TopicPartition(topic, part));
            }
        });
        return partitions;
    }

    StreamId run() {
        return run;
    }

    /** The very beginning of the stream. */
    List<StreamPosition> beginning() {
        return consumer.assignment().stream()
                .map(partition -> position(partition, 0))
                .toList();
    }

    /** Where the stream ends now: a new run begins there. */
    List<StreamPosition> end() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .map(end -> position(end.getKey(), end.getValue()))
                .toList();
    }

    /**
     * Goes on behind the known positions; a partition without one is read from its beginning, as after a broker's data
     * was lost.
     */
    void seek(List<StreamPosition> known) {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(consumer.assignment());
        beginnings.forEach((partition, beginning) -> {
            Optional<StreamPosition> stored =
                    known.stream().filter(position(partition, 0)::samePartition).findFirst();
            // what retention has taken away since cannot be read again
            consumer.seek(
                    partition,
                    Math.max(beginning, stored.map(StreamPosition::nextOffset).orElse(0L)));
        });
    }

    /** The records of this run that have come, perhaps none, and the position behind them. */
    Batch poll(Duration patience) {
        ConsumerRecords<String, byte[]> records = consumer.poll(patience);
        List<Keyed> results = new ArrayList<>();
        List<Keyed> runs = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.key() != null && record.value() != null && record.key().startsWith(run.prefix())) {
                (record.topic().equals(topics.results()) ? results : runs).add(new Keyed(record.key(), record.value()));
            }
        }
        List<StreamPosition> behind = records.partitions().stream()
                .map(partition -> position(partition, consumer.position(partition)))
                .toList();
        return new Batch(results, runs, behind);
    }

    /** Whether everything that the stream holds by now has been read; true as well when no broker answers any more. */
    boolean caughtUp() {
        try {
            return consumer.endOffsets(consumer.assignment(), LAST_QUESTION).entrySet().stream()
                    .allMatch(end -> consumer.position(end.getKey(), LAST_QUESTION) >= end.getValue());
        } catch (TimeoutException e) {
            return true;
        }
    }

    private StreamPosition position(TopicPartition partition, long next) {
        String topicId = identity.topicIds().getOrDefault(partition.topic(), "");
        return new StreamPosition(identity.cluster(), partition.topic(), topicId, partition.partition(), next);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }

    /** What one poll brought. */
    record Batch(List<Keyed> results, List<Keyed> runs, List<StreamPosition> behind) {
        boolean isEmpty() {
            return behind.isEmpty();
        }
    }

    /** A record of this run, not looked into yet. */
    record Keyed(String key, byte[] value) {}
}
