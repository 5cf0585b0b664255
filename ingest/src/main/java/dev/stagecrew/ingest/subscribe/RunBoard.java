package dev.stagecrew.ingest.subscribe;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.KafkaTrouble;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import dev.stagecrew.ingest.topic.RecordFormatException;
import dev.stagecrew.ingest.topic.RunFormat;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.Topics;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Knows which runs there are and which are going on, from the topic of runs. Not for several threads. */
public final class RunBoard implements AutoCloseable {
    private final KafkaConnection connection;
    private final KafkaConsumer<String, byte[]> consumer;
    private final TopicPartition partition;
    private final Map<StreamId, RunManifest> known = new LinkedHashMap<>();
    private final Set<StreamId> open = new HashSet<>();
    private final Map<String, RecordFormatException> unreadable = new LinkedHashMap<>();

    public RunBoard(KafkaConnection connection, Topics topics) {
        this.connection = connection;
        consumer = new KafkaConsumer<>(
                connection.with(Map.of(
                        ConsumerConfig.CLIENT_ID_CONFIG, "stagecrew-board",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partition = new TopicPartition(topics.runs(), 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
    }

    /** The manifest of a run that has begun and not ended; empty for any other. */
    public Optional<RunManifest> findOpen(StreamId run) {
        readToTheEnd();
        return open.contains(run) ? Optional.ofNullable(known.get(run)) : Optional.empty();
    }

    /**
     * The manifest of the newest run of a name, begun or ended.
     *
     * @throws StreamUnavailableException when there is none
     */
    public RunManifest newest(String run) {
        readToTheEnd();
        unreadable.forEach((key, why) -> {
            if (key.startsWith(run + "~") && key.endsWith("/started")) {
                throw new StreamUnavailableException(
                        "The stream of " + connection + " knows the run " + run
                                + ", but its beginning cannot be read. Maybe use a newer Stagecrew.",
                        why);
            }
        });
        return known.values().stream()
                .filter(manifest -> manifest.run().equals(run))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new StreamUnavailableException("The stream of " + connection + " knows no run " + run
                        + ". Maybe it went through another Kafka, or its records have been deleted since."));
    }

    private void readToTheEnd() {
        try {
            readOn();
        } catch (AuthorizationException e) {
            throw KafkaTrouble.refused(connection, e, Right.READ, "topic " + partition.topic());
        }
    }

    private void readOn() {
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                if (record.key() != null && record.value() != null) {
                    take(record.key(), record.value());
                }
            }
        }
    }

    /** A record of somebody else's that this version cannot read stops nobody but who asks for that run. */
    private void take(String key, byte[] value) {
        try {
            RunFormat.read(value).ifPresent(this::take);
        } catch (RecordFormatException e) {
            unreadable.put(key, e);
        }
    }

    private void take(RunRecord record) {
        if (record instanceof RunRecord.Started started) {
            known.remove(started.run()); // to come last
            known.put(started.run(), started.manifest());
            open.add(started.run());
        } else {
            open.remove(record.run());
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }
}
