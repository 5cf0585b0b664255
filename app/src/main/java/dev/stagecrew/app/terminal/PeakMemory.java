package dev.stagecrew.app.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that a process has held at once, where the system tells: Linux does. */
public final class PeakMemory {
    private static final Path OWN_STATUS = Path.of("/proc/self/status");
    private static final String KEY = "VmHWM:";
    private static final long KIBIBYTES_A_MEBIBYTE = 1024;

    private PeakMemory() {}

    /** Of this process, in MiB: heap, classes, buffers of native libraries and all. */
    public static OptionalLong ofThisProcess() {
        return in(OWN_STATUS);
    }

    /** As a status file in Linux's format tells it: {@code VmHWM:   123456 kB}. */
    static OptionalLong in(Path status) {
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(KEY))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_A_MEBIBYTE)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty(); // as on a system that does not tell
        }
    }
}
