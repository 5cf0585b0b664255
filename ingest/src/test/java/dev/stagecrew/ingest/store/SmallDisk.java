package dev.stagecrew.ingest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes in memory, which only an administrator may make: elsewhere the test is skipped. */
final class SmallDisk implements AutoCloseable {
    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    static SmallDisk of(int megabytes, Path place) throws IOException {
        Files.createDirectories(place);
        Assumptions.assumeTrue(
                said("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()),
                "a disk in memory needs Linux and its administrator");
        return new SmallDisk(place);
    }

    Path place() {
        return place;
    }

    void makeReadOnly() {
        Assumptions.assumeTrue(said("mount", "-o", "remount,ro", place.toString()), "a disk can be made read-only");
    }

    private static boolean said(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command on this system
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (!said("umount", place.toString())) {
            throw new IOException(place + " was not released");
        }
    }
}
