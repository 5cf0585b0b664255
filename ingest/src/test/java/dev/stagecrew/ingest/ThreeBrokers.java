package dev.stagecrew.ingest;

import dev.stagecrew.ingest.broker.NodeMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** Three brokers that are controllers as well, each a process of its own: a cluster that can lose one of them. */
public final class ThreeBrokers implements AutoCloseable {
    private static final int NODES = 3;

    private final List<ChildProcess> nodes = new ArrayList<>();
    private final List<Integer> ports;

    private ThreeBrokers(List<Integer> ports) {
        this.ports = ports;
    }

    /** Starts all three and waits until each of them takes records. */
    public static ThreeBrokers start(Path folder) throws IOException, InterruptedException {
        ThreeBrokers cluster = new ThreeBrokers(freePorts(2 * NODES));
        String id = Uuid.randomUuid().toString();
        try {
            for (int node = 1; node <= NODES; node++) {
                Path settings =
                        Files.writeString(folder.resolve("node-" + node + ".properties"), cluster.settings(node));
                cluster.nodes.add(ChildProcess.start(
                        NodeMain.class, folder, folder.resolve("node-" + node).toString(), id, settings.toString()));
            }
            for (ChildProcess node : cluster.nodes) {
                node.awaitLine("broker is up");
            }
            return cluster;
        } catch (InterruptedException | IOException | RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
    }

    /** All ports at once, so that none is given twice. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int socket = 0; socket < count; socket++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    private String settings(int node) {
        String voters = IntStream.rangeClosed(1, NODES)
                .mapToObj(voter -> voter + "@127.0.0.1:" + ports.get(NODES + voter - 1))
                .collect(Collectors.joining(","));
        int port = ports.get(node - 1);
        int controller = ports.get(NODES + node - 1);
        return """
                node.id=%d
                controller.quorum.voters=%s
                listeners=LOCAL://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=LOCAL://127.0.0.1:%d
                default.replication.factor=3
                min.insync.replicas=2
                offsets.topic.replication.factor=3
                transaction.state.log.replication.factor=3
                transaction.state.log.min.isr=2
                share.coordinator.state.topic.replication.factor=3
                share.coordinator.state.topic.min.isr=2
                """.formatted(node, voters, port, controller, port);
    }

    /** The addresses of all three. */
    public String bootstrap() {
        return ports.subList(0, NODES).stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
    }

    /** The broker whose loss is felt most: it takes the records of a topic's first partition. */
    public int leaderOf(String topic) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .get(0)
                    .leader()
                    .id();
        }
    }

    /** Ends one as kill -9 does. */
    public void kill(int node) throws InterruptedException {
        nodes.get(node - 1).kill();
    }

    @Override
    public void close() {
        nodes.forEach(ChildProcess::close);
    }
}
