package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.ResultsLostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * Changes a store all or nothing. Transactions are SQL statements: with an appender, JDBC's own leave flushed rows behind
 * after a rollback.
 */
final class StoreTransaction {
    private final Path file;
    private final DuckDBConnection connection;

    StoreTransaction(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Does the work.
     *
     * @throws ResultsLostException when it cannot be done; the store is then as it was
     */
    void run(Work work) {
        try (Statement sql = connection.createStatement()) {
            sql.execute("BEGIN TRANSACTION");
            try {
                work.run(sql);
                sql.execute("COMMIT");
            } catch (SQLException e) {
                rollBack(sql, e);
                throw e;
            }
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static void rollBack(Statement sql, SQLException reason) {
        try {
            sql.execute("ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e); // a failed commit has rolled back by itself
        }
    }

    ResultsLostException lost(SQLException e) {
        return new ResultsLostException(
                "Results can no longer be stored in " + file + ": "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + ". The disk must have room and the folder be writable; what was finished is kept.",
                e);
    }

    @FunctionalInterface
    interface Work {
        void run(Statement sql) throws SQLException;
    }
}
