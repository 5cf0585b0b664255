package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.broker.Right;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The share group of all workers (KIP-932). Kafka lends each unit to one worker for a while; the worker extends the loan
 * as long as it works, and the unit of a worker that died goes to another.
 */
final class WorkGroup {
    static final String NAME = "stagecrew-workers";

    /** How long a unit stays with a worker that no longer says anything: the shortest that brokers allow by default. */
    static final Duration LOAN = Duration.ofSeconds(15);

    private WorkGroup() {}

    /** Sets the rules of the group; they must be there before its first member, and setting them again is harmless. */
    static void prepare(KafkaConnection connection, Duration loan) {
        Map<String, String> rules = Map.of(
                "share.auto.offset.reset", "earliest",
                "share.record.lock.duration.ms", Long.toString(loan.toMillis()),
                "share.delivery.count.limit", "10");
        Collection<AlterConfigOp> changes = rules.entrySet().stream()
                .map(rule ->
                        new AlterConfigOp(new ConfigEntry(rule.getKey(), rule.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        try (Admin admin = Admin.create(connection.with(Map.of()))) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.GROUP, NAME), changes))
                    .all()
                    .get();
        } catch (ExecutionException | KafkaException e) {
            Optional<String> missing = Right.ALTER_CONFIGS.missing(e, "group " + NAME);
            if (missing.isPresent()) {
                throw new StreamUnavailableException(connection + " refuses. " + missing.get(), e);
            }
            throw new StreamUnavailableException(
                    connection + " must offer share groups to run with workers: " + e.getMessage()
                            + ". Maybe it is older than 4.2, or share groups are switched off.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StreamUnavailableException("The wait for " + connection + " was interrupted.", e);
        }
    }

    static KafkaShareConsumer<String, byte[]> join(KafkaConnection connection, String topic) {
        Map<String, Object> own = Map.of(
                ConsumerConfig.CLIENT_ID_CONFIG, "stagecrew-worker",
                ConsumerConfig.GROUP_ID_CONFIG, NAME,
                ConsumerConfig.SHARE_ACKNOWLEDGEMENT_MODE_CONFIG, "explicit",
                // one unit at a time: what a worker has fetched and not begun would wait while others are idle
                ConsumerConfig.SHARE_ACQUIRE_MODE_CONFIG, "record_limit",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        KafkaShareConsumer<String, byte[]> consumer =
                new KafkaShareConsumer<>(connection.with(own), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
        return consumer;
    }
}
