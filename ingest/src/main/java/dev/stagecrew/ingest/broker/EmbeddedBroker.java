package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker inside this process, in KRaft mode, that listens on the loopback address only. It differs from any
 * other Kafka in nothing but its address. It lets in who knows the secret of this process, which stands in a file of
 * client properties that the owner of the folder alone may read.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final KafkaRaftServer server;
    private final DirectoryLock lock;
    private final PlainPath way;
    private final int port;
    private final Optional<Path> clientProperties;

    private EmbeddedBroker(
            KafkaRaftServer server, DirectoryLock lock, PlainPath way, int port, Optional<Path> clientProperties) {
        this.server = server;
        this.lock = lock;
        this.way = way;
        this.port = port;
        this.clientProperties = clientProperties;
    }

    /**
     * Starts a broker on threads of its own and answers at once. The directory is formatted when it is new; data of an
     * earlier broker is kept.
     *
     * @return completes when the broker takes records; exceptionally with a {@link StreamUnavailableException}
     */
    public static CompletableFuture<EmbeddedBroker> start(Path directory) {
        return start(directory, LoopbackPorts::find, Optional.of(BrokerLogin.create()));
    }

    /** Starts a broker on ports of the caller's choice, as one that comes back after a crash must, perhaps for everybody. */
    static CompletableFuture<EmbeddedBroker> start(
            Path directory, Supplier<LoopbackPorts> ports, Optional<BrokerLogin> login) {
        CompletableFuture<EmbeddedBroker> started = new CompletableFuture<>();
        Thread starter = new Thread(
                () -> {
                    try {
                        started.complete(startNow(directory.toAbsolutePath(), ports, login));
                    } catch (RuntimeException | Error e) {
                        started.completeExceptionally(e);
                    }
                },
                "stagecrew-broker-start");
        starter.setDaemon(true);
        starter.start();
        return started;
    }

    /** Address for clients, as {@code 127.0.0.1:40123}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** The client properties that it asks for. */
    public Optional<Path> clientProperties() {
        return clientProperties;
    }

    /** How to reach it. */
    public KafkaConnection connection() {
        return clientProperties
                .map(file -> KafkaConnection.to(bootstrap(), file))
                .orElseGet(() -> KafkaConnection.to(bootstrap()));
    }

    private static EmbeddedBroker startNow(Path directory, Supplier<LoopbackPorts> ports, Optional<BrokerLogin> login) {
        BrokerFaults.surviveHalts();
        // Kafka wakes Log4j, which tells the terminal of a machine whose own name leads nowhere
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            format(directory);
            return bind(directory, lock, ports, login);
        } catch (RuntimeException | Error e) {
            release(lock, e);
            throw e;
        }
    }

    private static void format(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter();
        formatter
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString());
        try {
            formatter.run();
        } catch (Exception e) { // the signature says so
            throw new StreamUnavailableException(
                    "The broker's folder " + directory + " must be writable and empty: " + e.getMessage(), e);
        }
    }

    private static EmbeddedBroker bind(
            Path directory, DirectoryLock lock, Supplier<LoopbackPorts> choice, Optional<BrokerLogin> login) {
        Optional<Path> client = login.map(secret -> secret.write(directory));
        PlainPath way = PlainPath.to(directory);
        for (int attempt = 1; ; attempt++) {
            LoopbackPorts ports = choice.get();
            try {
                KafkaRaftServer server = startServer(BrokerSettings.of(way.path(), ports, login));
                return new EmbeddedBroker(server, lock, way, ports.broker(), client);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isBindFailure(e)) {
                    throw new StreamUnavailableException(
                            "The broker did not start in " + directory + ": " + e.getMessage()
                                    + ". Maybe the folder was written by a newer version, or the disk is full.",
                            e);
                }
            }
        }
    }

    private static KafkaRaftServer startServer(Properties settings) {
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException | Error e) {
            // without this the threads that did start keep the process alive
            server.shutdown();
            server.awaitShutdown();
            throw e;
        }
    }

    private static boolean isBindFailure(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BindException
                    || (at instanceof KafkaException
                            && String.valueOf(at.getMessage()).contains("failed to bind"))) {
                return true;
            }
        }
        return false;
    }

    private static void release(DirectoryLock lock, Throwable reason) {
        try {
            lock.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try {
            way.close();
            lock.close();
        } catch (IOException e) {
            throw new StreamUnavailableException("The lock of the broker's folder was not released", e);
        }
    }
}
