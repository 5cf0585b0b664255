package dev.stagecrew.ingest.pipeline;

import dev.stagecrew.ingest.SampleRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The body of {@link EmbeddedRoundTripTest} against the official image; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(60)
class ContainerRoundTripTest {
    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.4.0")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");

    @TempDir
    Path folder;

    @Test
    void everyBitArrivesOnceThroughTheOfficialImage() {
        RoundTrip.everyBitArrivesOnce(
                SampleRun.small("container"), folder, StreamTarget.kafka(KAFKA.getBootstrapServers()));
    }
}
