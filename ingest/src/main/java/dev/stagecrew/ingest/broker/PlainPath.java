package dev.stagecrew.ingest.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A way to a folder that Kafka takes for one path. Kafka reads a comma as the end of a path, wherever it is told one; such
 * a folder is reached by a link without.
 */
final class PlainPath implements AutoCloseable {
    private final Path path;
    private final boolean linked;

    private PlainPath(Path path, boolean linked) {
        this.path = path;
        this.linked = linked;
    }

    static PlainPath to(Path directory) {
        if (!directory.toString().contains(",")) {
            return new PlainPath(directory, false);
        }
        try {
            Path link = Files.createTempDirectory("stagecrew-broker").resolve("data");
            return new PlainPath(Files.createSymbolicLink(link, directory), true);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StreamUnavailableException(
                    "The broker's folder " + directory + " must have no comma in its path here: " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Path parent = path.getParent();
        if (linked && parent != null) {
            Files.deleteIfExists(path);
            Files.deleteIfExists(parent);
        }
    }
}
