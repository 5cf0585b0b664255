package dev.stagecrew.ingest.broker;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The settings of a single broker that is its own controller, tuned to start fast and to stay small. */
final class BrokerSettings {
    static final String LISTENER = "LOCAL";

    private BrokerSettings() {}

    static Properties of(Path directory, LoopbackPorts ports, Optional<BrokerLogin> login) {
        Properties settings = new Properties();
        identity(settings, directory, ports);
        login.ifPresent(secret -> secret.guard(settings));
        oneReplicaOfEverything(settings);
        smallAndQuick(settings);
        return settings;
    }

    private static void identity(Properties settings, Path directory, LoopbackPorts ports) {
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + ports.controller());
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty(
                "listeners",
                LISTENER + "://127.0.0.1:" + ports.broker() + ",CONTROLLER://127.0.0.1:" + ports.controller());
        settings.setProperty("listener.security.protocol.map", LISTENER + ":PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", LISTENER);
        settings.setProperty("advertised.listeners", LISTENER + "://127.0.0.1:" + ports.broker());
        settings.setProperty("log.dirs", directory.toString());
    }

    private static void oneReplicaOfEverything(Properties settings) {
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.setProperty(topic + ".replication.factor", "1");
            settings.setProperty(topic + ".num.partitions", "1");
        }
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void smallAndQuick(Properties settings) {
        // after a kill the controller waits this long before it lets the broker register again
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20));
        settings.setProperty("log.index.size.max.bytes", Integer.toString(1 << 20));
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "2");
        settings.setProperty("num.recovery.threads.per.data.dir", "1");
        settings.setProperty("background.threads", "2");
        // the least loan of a unit to a worker that a group may ask for
        settings.setProperty("group.share.min.record.lock.duration.ms", "1000");
        // a worker learns with a heartbeat which units there are to take: the first ones a second after the group began
        settings.setProperty("group.share.heartbeat.interval.ms", "1000");
        settings.setProperty("group.share.min.heartbeat.interval.ms", "1000");
        // the stream of a run stays beside the run until the folder is deleted
        settings.setProperty("log.retention.ms", "-1");
    }
}
