package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Two ports on the loopback address that were free a moment ago. Another process may take one before the broker does;
 * whoever uses them tries again with others.
 */
record LoopbackPorts(int broker, int controller) {
    static LoopbackPorts find() {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket first = new ServerSocket(0, 1, loopback);
                ServerSocket second = new ServerSocket(0, 1, loopback)) {
            return new LoopbackPorts(first.getLocalPort(), second.getLocalPort());
        } catch (IOException e) {
            throw new StreamUnavailableException(
                    "The broker must have two free ports on 127.0.0.1: " + e.getMessage(), e);
        }
    }
}
