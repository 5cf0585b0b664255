package dev.stagecrew.ingest.broker;

import org.apache.kafka.common.utils.internals.Exit;

/**
 * Keeps a fatal fault of the embedded broker, such as a full disk, from ending the whole process without a word. Kafka
 * halts the machine it runs on; here only the broker's own thread ends, publishers then fail in time and the run can
 * say what happened and keep what was finished.
 */
final class BrokerFaults {
    private BrokerFaults() {}

    static void surviveHalts() {
        Exit.setHaltProcedure((status, message) -> {
            throw new IllegalStateException("the embedded broker stopped: " + message);
        });
        Exit.setExitProcedure((status, message) -> {
            throw new IllegalStateException("the embedded broker stopped: " + message);
        });
    }
}
