package dev.stagecrew.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is whole or not there: it is written beside, and takes its place at once. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a text in UTF-8 over whatever stands there.
     *
     * @throws IOException when it cannot be written; what stood there stands there still
     */
    public static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
