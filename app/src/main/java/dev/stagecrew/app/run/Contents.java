package dev.stagecrew.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Beside a run's store: what each of its plans was, as a hash, so that a later run can take over the same years. */
public final class Contents {
    private static final String FILE = "contents.txt";

    private Contents() {}

    /** Notes the hash of each plan, by its id. */
    public static void write(Path folder, Map<String, String> hashes) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(hashes).forEach((plan, hash) -> lines.add(hash + " " + plan));
        try {
            Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run of a folder, or one beside it, that has simulated a plan with this hash. */
    public static Optional<Path> holder(Path folder, String hash) {
        if (holds(folder, hash)) {
            return Optional.of(folder);
        }
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(parent)) {
            return runs.sorted().filter(run -> holds(run, hash)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path folder, String hash) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file) || !RunFolder.holdsRun(folder)) {
            return false;
        }
        try {
            return Files.readAllLines(file).stream().anyMatch(line -> line.startsWith(hash + " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
