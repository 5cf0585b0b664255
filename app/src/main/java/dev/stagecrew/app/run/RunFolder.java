package dev.stagecrew.app.run;

import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.YearsFormat;
import dev.stagecrew.ingest.follow.RunPresence;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.ingest.store.YearsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where runs are kept: {@code runs/<scenario>-<n>}, or the folder that the user names. The one class that knows how they are
 * kept there: everybody else asks it for the {@link KeptRun}.
 */
public final class RunFolder {
    /** The folder of all runs, beside wherever the user works. */
    public static final Path RUNS = Path.of("runs");

    private static final String BROKER = "broker";

    /** What a run that is killed before its store is there leaves behind. */
    private static final Set<String> BEGINNINGS = Set.of(
            RunPresence.FILE,
            BROKER,
            StoredRun.FILE + ".wal",
            "store.tmp",
            "stream.properties",
            "stream.properties.new");

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
        return Files.exists(folder.resolve(StoredRun.FILE));
    }

    /**
     * Opens the run of a folder for reading.
     *
     * @throws dev.stagecrew.core.result.RunUnreadableException when there is none that can be read
     */
    public static KeptRun open(Path folder) {
        return StoredRun.open(folder);
    }

    /**
     * Writes every simulated year of a folder's run into a file, while nobody has the run open.
     *
     * @throws dev.stagecrew.core.result.RunUnreadableException when there is none that can be read, or the file cannot be written
     */
    public static Path years(Path folder, Path into, YearsFormat format) {
        Path file = into.resolve("years." + format.id());
        YearsFile.write(folder, file, format);
        return file;
    }

    /** Whether something is there that no run has put there. */
    public static boolean isForeign(Path folder) {
        if (!Files.exists(folder) || holdsRun(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(path -> String.valueOf(path.getFileName())).anyMatch(name -> !BEGINNINGS.contains(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Empties the folder of a run but for its lock, which is held meanwhile.
     *
     * @throws dev.stagecrew.ingest.follow.FolderInUseException when a run goes on there; nothing is deleted then
     */
    public static void empty(Path folder) {
        RunPresence claim = RunPresence.in(folder);
        try (Stream<Path> content = Files.list(folder)) {
            for (Path path : content.toList()) {
                if (!path.endsWith(RunPresence.FILE)) {
                    delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            claim.close();
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
