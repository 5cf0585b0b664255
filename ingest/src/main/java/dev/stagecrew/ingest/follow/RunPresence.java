package dev.stagecrew.ingest.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The sign that a run's process lives: a lock on {@code run.lock} in the run's folder, which the operating system takes
 * back when the process ends, however it ends.
 */
public final class RunPresence implements AutoCloseable {
    /** The file that is locked: it stays when everything else of a run is deleted. */
    public static final String FILE = "run.lock";

    private static final int ATTEMPTS = 20;
    private static final int PAUSE_MILLIS = 50;

    private final Optional<FileChannel> channel;

    private RunPresence(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /** What another process sees of it. */
    public enum Sign {
        /** The run's process lives. */
        PRESENT,
        /** It lived, and has ended. */
        GONE,
        /** The folder does not tell: it has just been made, is of an older version, or on a disk without locks. */
        UNKNOWN
    }

    /**
     * Gives the sign until it is closed; the folder is made if need be.
     *
     * @throws FolderInUseException when another run gives it in that folder
     */
    public static RunPresence in(Path runDirectory) {
        try {
            Files.createDirectories(runDirectory);
            FileChannel channel =
                    FileChannel.open(runDirectory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new RunPresence(lock(channel, runDirectory));
        } catch (IOException e) {
            // a folder that cannot be written is said by whoever must write there
            return new RunPresence(Optional.empty());
        }
    }

    private static Optional<FileChannel> lock(FileChannel channel, Path runDirectory) throws IOException {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (channel.tryLock() != null) {
                    return Optional.of(channel);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS); // whoever looks holds it for a moment only
            }
        } catch (OverlappingFileLockException e) {
            // told below: another run of this very process
        } catch (IOException e) {
            channel.close();
            return Optional.empty(); // a disk without locks
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        channel.close();
        throw new FolderInUseException(runDirectory);
    }

    /** Looks for the sign of a run in another process; not in its own, whose lock a second look would undo. */
    public static Sign of(Path runDirectory) {
        try (FileChannel channel = FileChannel.open(runDirectory.resolve(FILE), StandardOpenOption.READ);
                FileLock free = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null ? Sign.PRESENT : Sign.GONE;
        } catch (IOException e) {
            return Sign.UNKNOWN; // no such file, or no locks here: whoever looks goes by what arrives
        }
    }

    @Override
    public void close() {
        if (channel.isPresent()) {
            try {
                channel.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
