package dev.stagecrew.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where runs are kept: {@code runs/<scenario>-<n>}, or the folder that the user names. */
public final class RunFolder {
    /** The folder of all runs, beside wherever the user works. */
    public static final Path RUNS = Path.of("runs");

    private static final String STORE = "store.duckdb";

    private RunFolder() {}

    /** Makes the next free folder for a scenario; two runs that start at once get two folders. */
    public static Path next(Path runs, String scenario) {
        try {
            Files.createDirectories(runs);
            for (int number = 1; ; number++) {
                try {
                    return Files.createDirectory(runs.resolve(scenario + "-" + number));
                } catch (FileAlreadyExistsException e) {
                    // taken: the next one
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a folder holds a run. */
    public static boolean holdsRun(Path folder) {
        return Files.exists(folder.resolve(STORE));
    }

    /** Whether something is there that is no run's folder and not an empty one. */
    public static boolean isForeign(Path folder) {
        if (!Files.exists(folder) || holdsRun(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a run with everything in its folder. */
    public static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
