package dev.stagecrew.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** DuckDB's native library unpacked once for many short processes: each would unpack its 72 MB anew. */
final class NativeLibrary {
    private NativeLibrary() {}

    /** The folder to load it from; on systems that are not known here it stays empty, and processes help themselves. */
    static synchronized Path in(Path folder) {
        Path file = folder.resolve(System.mapLibraryName("duckdb_java"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        try (InputStream packed = NativeLibrary.class.getResourceAsStream(
                "/libduckdb_java.so_" + system + "_" + System.getProperty("os.arch", ""))) {
            if (packed != null && !Files.exists(file)) {
                Files.copy(packed, file);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
