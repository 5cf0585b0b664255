package dev.stagecrew.ingest.contract;

import dev.stagecrew.ingest.broker.EmbeddedBroker;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The contract over a broker inside this process. */
@Timeout(600)
class EmbeddedKafkaTest implements KafkaContract {
    @TempDir
    static Path data;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(data).join();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Override
    public StreamTarget.Kafka target() {
        return new StreamTarget.Kafka(broker.bootstrap(), broker.clientProperties());
    }
}
