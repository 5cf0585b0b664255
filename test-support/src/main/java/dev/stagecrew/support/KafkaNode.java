package dev.stagecrew.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** One node of a Kafka in this process, with settings that the program's own broker does not have. */
public final class KafkaNode implements AutoCloseable {
    private static final String ALONE = """
            process.roles=broker,controller
            node.id=1
            controller.listener.names=CONTROLLER
            auto.create.topics.enable=false
            default.replication.factor=1
            offsets.topic.replication.factor=1
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            log.cleaner.dedupe.buffer.size=8388608
            """;

    private final Properties settings;
    private @Nullable KafkaRaftServer server;

    private KafkaNode(Properties settings) {
        this.settings = settings;
    }

    /** The settings of a node that is a cluster by itself, and these. */
    public static Properties alone(String more) {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(ALONE + more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    /** A node that has not been started, with an empty folder for its data. */
    public static KafkaNode in(Path data, String cluster, Properties settings) throws Exception {
        settings.setProperty("log.dirs", data.toString());
        Formatter formatter = new Formatter();
        formatter
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(cluster)
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString());
        formatter.run();
        return new KafkaNode(settings);
    }

    /** Ports that are free on the loopback address, found at once, so that none is given twice. */
    public static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    /** Starts it, for the first time or again with the same data. */
    public void start() {
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
    }

    /** Stops it and waits until it is away. */
    @Override
    public void close() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }
}
