package dev.stagecrew.app.process;

import dev.stagecrew.support.KafkaNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/** A Kafka that goes away and comes back under the same address with the same data. */
final class RestartedBroker implements AutoCloseable {
    private static final String SETTINGS = """
            controller.quorum.voters=1@127.0.0.1:%d
            listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            controlled.shutdown.enable=false
            broker.session.timeout.ms=3000
            broker.heartbeat.interval.ms=500
            """;

    private final int port;
    private final KafkaNode node;

    /** A broker with its data in a folder; it is away until it is started. */
    RestartedBroker(Path data) throws Exception {
        List<Integer> ports = KafkaNode.freePorts(2);
        port = ports.get(0);
        Properties settings = KafkaNode.alone(SETTINGS.formatted(ports.get(1), port, ports.get(1)));
        node = KafkaNode.in(data, Uuid.randomUuid().toString(), settings);
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    void start() {
        node.start();
    }

    void stop() {
        node.close();
    }

    @Override
    public void close() {
        stop();
    }
}
