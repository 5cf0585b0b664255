package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How to reach a Kafka: its address and, for a secured cluster, the client properties of the user's file. The
 * properties hold secrets: they go to Kafka's clients and nowhere else.
 */
public final class KafkaConnection {
    private final String bootstrap;
    private final Map<String, String> properties;

    private KafkaConnection(String bootstrap, Map<String, String> properties) {
        this.bootstrap = bootstrap;
        this.properties = Map.copyOf(properties);
    }

    /** A connection without encryption or login. */
    public static KafkaConnection to(String bootstrap) {
        return new KafkaConnection(checked(bootstrap), Map.of());
    }

    /** A connection with the client properties of a file, as TLS and SASL need them. */
    public static KafkaConnection to(String bootstrap, Path clientProperties) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(clientProperties)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // the text of the file stays out of the message: it may hold a password
            throw new StreamUnavailableException("The Kafka client properties " + clientProperties
                    + " must be a readable properties file in UTF-8 ("
                    + e.getClass().getSimpleName() + ").");
        }
        Map<String, String> properties = new HashMap<>();
        read.stringPropertyNames().forEach(name -> properties.put(name, read.getProperty(name)));
        return new KafkaConnection(checked(bootstrap), properties);
    }

    /** The address, as {@code HOST:PORT} or several with commas between. */
    public String bootstrap() {
        return bootstrap;
    }

    /** Properties for a client: the user's, then the address, then the client's own, which win. */
    public Map<String, Object> with(Map<String, ?> own) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("bootstrap.servers", bootstrap);
        all.putAll(own);
        return all;
    }

    /** As {@link #with(Map)}, with defaults that the user's properties override. */
    public Map<String, Object> with(Map<String, ?> defaults, Map<String, ?> own) {
        Map<String, Object> all = new HashMap<>(defaults);
        all.putAll(with(own));
        return all;
    }

    private static String checked(String bootstrap) {
        for (String address : bootstrap.split(",", -1)) {
            if (!address.strip().matches("[^\\s:/]+:\\d{1,5}|\\[[0-9a-fA-F:]+]:\\d{1,5}")) {
                throw new StreamUnavailableException("The Kafka address \"" + bootstrap
                        + "\" must be HOST:PORT, or several with commas between. Maybe 127.0.0.1:9092?");
            }
        }
        return bootstrap;
    }

    @Override
    public String toString() {
        return "Kafka at " + bootstrap;
    }
}
