package dev.stagecrew.ingest.follow;

import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.topic.StreamId;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the results of a run travel while it goes on: {@code stream.properties} in the run's folder, there from the
 * moment the stream is open until the store is closed. It holds no secret: of client properties it names the file only.
 *
 * @param bootstrap address of the Kafka, as {@code 127.0.0.1:40123}
 * @param clientProperties the user's client properties, for a secured cluster
 * @param run the run's name in the stream
 * @param own whether the Kafka is the run's own broker: when it answers no more, the run is over
 * @param since no record of the run is older, by the clock of the machine that runs it
 */
public record RunAddress(String bootstrap, Optional<Path> clientProperties, StreamId run, boolean own, Instant since) {
    private static final String FILE = "stream.properties";

    /** The address of the run in a folder; empty when no run goes on there. */
    public static Optional<RunAddress> read(Path runDirectory) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(runDirectory.resolve(FILE))) {
            read.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new RunAddress(
                read.getProperty("bootstrap", ""),
                Optional.ofNullable(read.getProperty("client-properties")).map(Path::of),
                new StreamId(read.getProperty("run", "")),
                Boolean.parseBoolean(read.getProperty("own")),
                Instant.parse(read.getProperty("since", Instant.EPOCH.toString()))));
    }

    /**
     * When the folder of a run was made; of little use for one that goes on in an old folder: where a file system knows
     * no births this is when the folder last changed.
     */
    public static Instant birth(Path runDirectory) {
        try {
            return Files.readAttributes(runDirectory, BasicFileAttributes.class)
                    .creationTime()
                    .toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the address to whoever looks into the folder; whole or not at all. */
    public void write(Path runDirectory) {
        Properties told = new Properties();
        told.setProperty("bootstrap", bootstrap);
        told.setProperty("run", run.value());
        told.setProperty("own", String.valueOf(own));
        told.setProperty("since", since.toString());
        clientProperties.ifPresent(file ->
                told.setProperty("client-properties", file.toAbsolutePath().toString()));
        StringWriter text = new StringWriter();
        try {
            told.store(text, "Where this run's results travel; removed at its end.");
            Path fresh = Files.writeString(runDirectory.resolve(FILE + ".new"), text.toString());
            Files.move(fresh, runDirectory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the address back: the run is over. */
    public static void remove(Path runDirectory) {
        try {
            if (Files.exists(runDirectory.resolve(FILE))) { // a folder that may not be written is asked for nothing
                Files.deleteIfExists(runDirectory.resolve(FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with client properties of another file; the run's own broker asks for none. */
    public RunAddress with(Path otherProperties) {
        return own ? this : new RunAddress(bootstrap, Optional.of(otherProperties), run, false, since);
    }

    /** The way to that Kafka. */
    public KafkaConnection connection() {
        return clientProperties
                .map(file -> KafkaConnection.to(bootstrap, file))
                .orElseGet(() -> KafkaConnection.to(bootstrap));
    }
}
