package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.core.result.YearsFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * Every simulated year of a run in a file for other programs: the rows and columns of the store's table {@code result}, in
 * the order of plan, replication, span and period, as far as all plans have the same years.
 */
public final class YearsFile {
    private YearsFile() {}

    /**
     * Writes the file; it is whole or not there. No other connection of this process may have the store open: nothing but
     * the one file may be written through the one that this takes.
     *
     * @param runDirectory the run's folder
     * @throws RunUnreadableException when there is no readable store, or the file cannot be written
     */
    public static void write(Path runDirectory, Path file, YearsFormat format) {
        Path store = runDirectory.resolve(StoredRun.FILE);
        Path beside = file.resolveSibling(file.getFileName() + ".new").toAbsolutePath();
        try {
            try (DuckDBConnection connection = StoreFile.openForReading(store, beside);
                    Statement sql = connection.createStatement()) {
                int replications = StoredRun.replications(StoreHead.read(connection, store));
                sql.execute("COPY (SELECT * FROM result WHERE replication < " + replications
                        + " ORDER BY plan, replication, span, period) TO " + StoreFile.text(beside.toString()) + " ("
                        + options(format) + ")");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException e) {
            throw new RunUnreadableException(
                    file + " cannot be written: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        } finally {
            discard(beside);
        }
    }

    private static String options(YearsFormat format) {
        return switch (format) {
            case CSV -> "FORMAT csv, HEADER true";
            case PARQUET -> "FORMAT parquet, COMPRESSION zstd";
        };
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            // a part of a file beside the one wanted: the reason why it is there is told already
        }
    }
}
