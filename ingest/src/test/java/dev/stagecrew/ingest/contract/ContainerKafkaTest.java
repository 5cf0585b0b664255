package dev.stagecrew.ingest.contract;

import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The contract over the official image; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(600)
class ContainerKafkaTest implements KafkaContract {
    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.4.0")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");

    @Override
    public StreamTarget.Kafka target() {
        return new StreamTarget.Kafka(KAFKA.getBootstrapServers(), Optional.empty());
    }
}
