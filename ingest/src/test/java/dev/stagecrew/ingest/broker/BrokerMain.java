package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A broker in a process of its own, until its standard input ends: {@code FOLDER PORT CONTROLLER_PORT}, 0 for any. */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[1]);
        LoopbackPorts ports =
                port == 0 ? LoopbackPorts.find() : new LoopbackPorts(port, Integer.parseInt(arguments[2]));
        try (EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), () -> ports, Optional.empty())
                .join()) {
            System.out.println("broker " + broker.bootstrap() + " " + ports.broker() + " " + ports.controller());
            while (System.in.read() >= 0) {
                // whoever started this holds the other end
            }
        }
    }
}
