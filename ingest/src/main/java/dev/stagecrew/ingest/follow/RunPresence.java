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

/**
 * The sign that a run's process lives: a lock on {@code run.lock} in the run's folder, which the operating system takes
 * back when the process ends, however it ends.
 */
public final class RunPresence implements AutoCloseable {
    private static final String FILE = "run.lock";

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

    /** Gives the sign until it is closed; the folder is made if need be. */
    public static RunPresence in(Path runDirectory) {
        try {
            Files.createDirectories(runDirectory);
            FileChannel channel =
                    FileChannel.open(runDirectory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new RunPresence(lock(channel));
        } catch (IOException e) {
            // a folder that cannot be written is said by whoever must write there
            return new RunPresence(Optional.empty());
        }
    }

    private static Optional<FileChannel> lock(FileChannel channel) throws IOException {
        try {
            // whoever looks holds it for a moment only
            channel.lock();
            return Optional.of(channel);
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
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
