package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.ResultsLostException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder for a store that is to take the place of a run's own, in one step, when it is whole. */
public final class StoreSwap implements AutoCloseable {
    private final Path folder;
    private final Path place;

    private StoreSwap(Path folder, Path place) {
        this.folder = folder;
        this.place = place;
    }

    /**
     * Makes an empty folder inside the run's.
     *
     * @throws ResultsLostException when the run's folder is not writable
     */
    public static StoreSwap beside(Path runDirectory) {
        StoreSwap swap = new StoreSwap(runDirectory.resolve("store.new"), runDirectory.resolve(StoredRun.FILE));
        try {
            swap.clear();
            Files.createDirectories(swap.folder);
            return swap;
        } catch (IOException e) {
            throw new ResultsLostException(
                    "The run's folder " + runDirectory + " must be writable: " + e.getMessage(), e);
        }
    }

    public Path folder() {
        return folder;
    }

    /**
     * Puts the new store, which must be closed, in the place of the old.
     *
     * @throws ResultsLostException when that is not possible; the old one is then still there
     */
    public void takeThePlace() {
        try {
            // what an interrupted writer left beside the old store belongs to the old store
            Files.deleteIfExists(place.resolveSibling(StoredRun.FILE + ".wal"));
            Files.move(
                    folder.resolve(StoredRun.FILE),
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ResultsLostException(
                    "The new store did not take the place of " + place + ": " + e.getMessage()
                            + ". The file must be writable and not in use.",
                    e);
        }
    }

    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    @Override
    public void close() {
        try {
            clear();
        } catch (IOException e) {
            throw new ResultsLostException("The folder " + folder + " must be deleted by hand: " + e.getMessage(), e);
        }
    }
}
