package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

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
        format(folder, arguments[1], Integer.parseInt(settings.getProperty("node.id")));
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        System.out.println("broker is up");
        awaitEnd();
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder, String cluster, int node) throws Exception {
        Formatter formatter = new Formatter();
        formatter
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(cluster)
                .setNodeId(node)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString());
        formatter.run();
    }

    private static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // whoever started this holds the other end
        }
    }
}
