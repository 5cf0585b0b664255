package dev.stagecrew.ingest.broker;

import dev.stagecrew.support.KafkaNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A Kafka node with settings of a test's own, in a process of its own, until its standard input ends:
 * {@code FOLDER CLUSTER_ID SETTINGS_FILE}. What the file does not say is as in {@link BrokerSettings}.
 */
public final class NodeMain {
    private NodeMain() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Properties settings = BrokerSettings.of(folder, new LoopbackPorts(0, 0), Optional.empty());
        try (Reader file = Files.newBufferedReader(Path.of(arguments[2]))) {
            settings.load(file);
        }
        try (KafkaNode node = KafkaNode.in(folder, arguments[1], settings)) {
            node.start();
            System.out.println("broker is up");
            awaitEnd();
        }
    }

    private static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // whoever started this holds the other end
        }
    }
}
