package dev.stagecrew.app.command.line;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.experiment.Experiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the simulated years depend on beside the scenario: the code of the model and of the simulator, as a hash. A
 * version number would not do: it stays the same while the model is being changed, and old years would be taken for new.
 */
public final class EngineVersion {
    private static final List<String> PARTS = List.of("dev/stagecrew/core", "dev/stagecrew/simulator");

    private EngineVersion() {}

    /** The hash, in hexadecimal. */
    public static String text() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : List.of(Scenario.class, Experiment.class)) {
                CodeSource source = Objects.requireNonNull(
                        part.getProtectionDomain().getCodeSource(), "classes of the program come from its jars");
                add(Path.of(source.getLocation().toURI()), digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it stands", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar, or the class folders of a program that is being worked on. */
    private static void add(Path location, MessageDigest digest) throws IOException {
        if (Files.isRegularFile(location)) {
            digest.update(Files.readAllBytes(location));
            return;
        }
        for (String part : PARTS) {
            Path folder = location.resolve(part);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
        }
    }
}
