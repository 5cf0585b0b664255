package dev.stagecrew.learn.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of a file or of an archive's entry, to be read as often as wanted.
 *
 * @param file as the user named it
 * @param part the entry of an archive, or empty
 * @param path where it stands by itself, for a library that must jump about in it
 */
record FileBytes(String file, String part, Optional<Path> path, Opening opening) {
    /** Begins to read. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    /** The first bytes. */
    byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }
}
