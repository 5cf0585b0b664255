package dev.stagecrew.ingest.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/**
 * Removes what killed processes left in the temporary folder: DuckDB unpacks a library of 72 MB there at each start, and
 * only a process that ends by itself takes it away.
 */
final class NativeLeftovers {
    /** Younger files may belong to a process that is about to load them. */
    private static final Duration AGE = Duration.ofMinutes(2);

    private NativeLeftovers() {}

    static void clean() {
        try {
            Path probe = Files.createTempFile("libduckdb_java", ".probe");
            FileTime now = Files.getLastModifiedTime(probe);
            Path folder = probe.toAbsolutePath().getParent();
            Files.delete(probe);
            if (folder != null) {
                clean(folder, now);
            }
        } catch (IOException e) {
            // an untidy or unwritable temporary folder is no reason to refuse a run: DuckDB will say so if it matters
            return;
        }
    }

    private static void clean(Path folder, FileTime now) throws IOException {
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(folder, "libduckdb_java*.so")) {
            for (Path library : libraries) {
                long age = now.toMillis() - Files.getLastModifiedTime(library).toMillis();
                if (age > AGE.toMillis()) {
                    deleteUnlessLoaded(library);
                }
            }
        }
    }

    private static void deleteUnlessLoaded(Path library) {
        try {
            // where a loaded library can be deleted, the process that loaded it keeps its copy
            Files.deleteIfExists(library);
        } catch (IOException e) {
            return; // in use on Windows, or somebody else's
        }
    }
}
