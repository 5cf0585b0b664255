package dev.stagecrew.ingest.follow;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.broker.BrokerAwayException;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.KafkaTrouble;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.topic.RecordFormatException;
import dev.stagecrew.ingest.topic.ResultFormat;
import dev.stagecrew.ingest.topic.RunFormat;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import dev.stagecrew.ingest.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the records of one run from its beginning, and goes on as they arrive. It belongs to no group and commits
 * nothing: however slowly it reads, neither the run nor anybody else notices, and what it has not read waits in Kafka.
 * Not for several threads.
 */
public final class RunFollower implements AutoCloseable {
    /** How far the clocks of two machines may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(15);

    /** How long the broker may take to answer a question. */
    private static final Duration QUESTION = Duration.ofSeconds(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaConnection connection;
    private final Topics topics;
    private final StreamId run;

    private RunFollower(
            KafkaConsumer<String, byte[]> consumer, KafkaConnection connection, Topics topics, StreamId run) {
        this.consumer = consumer;
        this.connection = connection;
        this.topics = topics;
        this.run = run;
    }

    /**
     * Follows the run with this address.
     *
     * @throws BrokerAwayException when no broker answers at the moment
     * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when the broker refuses, or the settings are wrong
     */
    public static RunFollower open(RunAddress address) {
        KafkaConnection connection = address.connection();
        try {
            return begun(connection, address);
        } catch (KafkaException e) {
            throw KafkaTrouble.awayOrRefused(connection, e, Right.READ, "topic " + Topics.STANDARD.runs());
        }
    }

    private static RunFollower begun(KafkaConnection connection, RunAddress address) {
        RunFollower follower = open(connection, Topics.STANDARD, address.run());
        try {
            if (!address.own()) {
                follower.skipTo(address.since().minus(SKEW));
            }
            return follower;
        } catch (RuntimeException e) {
            follower.close();
            throw e;
        }
    }

    /** On a shared cluster the runs of other days need not be read. */
    private void skipTo(Instant since) {
        if (since.isBefore(Instant.EPOCH)) {
            return; // of a run that goes on nobody knows how old it is, and Kafka knows no time before 1970
        }
        Map<TopicPartition, Long> times =
                consumer.assignment().stream().collect(Collectors.toMap(part -> part, part -> since.toEpochMilli()));
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found != null) {
                consumer.seek(partition, found.offset());
            }
        });
    }

    private static RunFollower open(KafkaConnection connection, Topics topics, StreamId run) {
        Map<String, Object> own = Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG,
                "stagecrew-live",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // where records are gone the next that is there counts: "latest" would pass over results in silence
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                64,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                4 << 20,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                1 << 20,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) QUESTION.toMillis());
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(connection.with(own), new StringDeserializer(), new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : List.of(topics.runs(), topics.results())) {
                partitionsOf(topic, consumer).forEach(part -> partitions.add(new TopicPartition(topic, part)));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // without its beginning a run's results cannot be understood
            consumer.pause(partitions.stream()
                    .filter(partition -> partition.topic().equals(topics.results()))
                    .toList());
            return new RunFollower(consumer, connection, topics, run);
        } catch (RuntimeException e) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            throw e;
        }
    }

    private static List<Integer> partitionsOf(String topic, KafkaConsumer<String, byte[]> consumer) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new UnknownTopicOrPartitionException("there is no topic " + topic);
        }
        return found.stream().map(PartitionInfo::partition).toList();
    }

    /**
     * What has come since the last call, the run's beginning first; waits a little when there is nothing. A broker that
     * is away brings nothing, and what it holds comes when it is back.
     *
     * @throws dev.stagecrew.ingest.broker.StreamUnavailableException when the broker refuses
     */
    public News next(Duration patience) {
        try {
            return read(patience);
        } catch (RetriableException e) {
            return new News(List.of(), List.of());
        } catch (KafkaException e) {
            throw KafkaTrouble.refused(connection, e, Right.READ, "topic " + topics.results());
        }
    }

    /** Whether a broker answers, and everything it holds by now of how runs begin and end has been read. */
    public Standing standing() {
        try {
            List<TopicPartition> turns = consumer.assignment().stream()
                    .filter(partition -> partition.topic().equals(topics.runs()))
                    .toList();
            boolean behind = consumer.endOffsets(turns, QUESTION).entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey(), QUESTION) < end.getValue());
            return behind ? Standing.BEHIND : Standing.CAUGHT_UP;
        } catch (RetriableException e) {
            return Standing.AWAY;
        } catch (KafkaException e) {
            throw KafkaTrouble.refused(connection, e, Right.READ, "topic " + topics.runs());
        }
    }

    private News read(Duration patience) {
        List<RunRecord> turns = new ArrayList<>();
        List<ReplicationResult> results = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(patience)) {
            if (record.key() == null || record.value() == null || !record.key().startsWith(run.prefix())) {
                continue;
            }
            try {
                if (record.topic().equals(topics.results())) {
                    results.add(ResultFormat.read(record.value(), run, record.key()));
                } else {
                    RunFormat.read(record.value(), run).ifPresent(turns::add);
                }
            } catch (RecordFormatException e) {
                // the run passes over it as well, and says so
            }
        }
        if (turns.stream().anyMatch(RunRecord.Started.class::isInstance)) {
            consumer.resume(consumer.paused());
        }
        return new News(turns, results);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }

    /** How the follower stands to the broker. */
    public enum Standing {
        /** No broker answers. */
        AWAY,
        /** There is more to read of how runs begin and end. */
        BEHIND,
        /** There is not. */
        CAUGHT_UP
    }

    /**
     * What one look brought.
     *
     * @param turns how the run began or ended
     * @param results finished replications, in any order; one that was sent twice comes twice
     */
    public record News(List<RunRecord> turns, List<ReplicationResult> results) {
        public News {
            turns = List.copyOf(turns);
            results = List.copyOf(results);
        }
    }
}
