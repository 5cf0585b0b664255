package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.RunUnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** The file of a store: looks before it opens, so that nothing foreign is touched, and says in words what is wrong. */
final class StoreFile {
    private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);
    private static final int MAGIC_OFFSET = 8;

    private StoreFile() {}

    static DuckDBConnection openForReading(Path file) {
        return openForReading(file, "");
    }

    /** The same, with leave to write one other file, and memory to sort all years in: the database does not put it aside. */
    static DuckDBConnection openForReading(Path file, Path written) {
        return openForReading(
                file,
                "SET allowed_paths = [" + text(written.toString()) + "]; SET memory_limit = '2GB'; SET threads = 1");
    }

    /** A text as SQL. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static DuckDBConnection openForReading(Path file, String leave) {
        if (!Files.exists(file)) {
            throw new RunUnreadableException(
                    "There is no " + StoredRun.FILE + " in " + file.getParent()
                            + ". The folder must be one that a run has written. Maybe the run stopped before its first result.");
        }
        lookAt(file);
        Properties settings = settings(file);
        settings.setProperty("access_mode", "READ_ONLY");
        settings.setProperty("threads", "2");
        return connect(file, settings, leave);
    }

    static DuckDBConnection openForWriting(Path file) {
        NativeLeftovers.clean();
        if (Files.exists(file)) {
            lookAt(file);
        }
        Properties settings = settings(file);
        settings.setProperty("threads", "1"); // the cores are for the simulation
        // rows go from the log into the tables once, at the end, not again and again as they come
        settings.setProperty("checkpoint_threshold", "256MB");
        return connect(file, settings, "");
    }

    private static Properties settings(Path file) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("temp_directory", file.resolveSibling("store.tmp").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    private static void lookAt(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC_OFFSET + MAGIC.length);
            boolean ours = head.length == MAGIC_OFFSET + MAGIC.length;
            for (int i = 0; ours && i < MAGIC.length; i++) {
                ours = head[MAGIC_OFFSET + i] == MAGIC[i];
            }
            if (!ours) {
                throw new RunUnreadableException(file + " is not a run's store: it must be a DuckDB file."
                        + " Maybe it was cut short, or is a file of another kind.");
            }
        } catch (IOException e) {
            throw new RunUnreadableException(file + " must be readable: " + e.getMessage(), e);
        }
    }

    private static DuckDBConnection connect(Path file, Properties settings, String leave) {
        if (file.toAbsolutePath().toString().contains(";")) { // the driver would read options behind it
            throw new RunUnreadableException(
                    file.toAbsolutePath() + " must have no semicolon in its path. Maybe give another folder.");
        }
        try {
            return locked(
                    new DuckDBDriver()
                            .connect("jdbc:duckdb:" + file.toAbsolutePath(), settings)
                            .unwrap(DuckDBConnection.class),
                    leave);
        } catch (LinkageError e) {
            throw new RunUnreadableException("The library of the database cannot be loaded from "
                    + System.getProperty("java.io.tmpdir") + ": programs must be allowed to run from there."
                    + " Maybe give another folder: STAGECREW_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        } catch (SQLException e) {
            throw new RunUnreadableException(file + " cannot be opened: " + reason(e), e);
        }
    }

    /**
     * Whatever a stranger has put into the file, it reads no other file and loads nothing. Connections of one process to
     * one file share their settings: of those, the first has locked them for all.
     */
    private static synchronized DuckDBConnection locked(DuckDBConnection connection, String leave) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            if (!isLocked(sql)) {
                if (!leave.isEmpty()) {
                    sql.execute(leave);
                }
                sql.execute("SET enable_external_access = false");
                sql.execute("SET lock_configuration = true");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isLocked(Statement sql) throws SQLException {
        try (ResultSet setting = sql.executeQuery("SELECT current_setting('lock_configuration')")) {
            return setting.next() && setting.getBoolean(1);
        }
    }

    private static String reason(SQLException failure) {
        String text = String.valueOf(failure.getMessage());
        if (text.contains("Could not set lock") || text.contains("different configuration")) {
            return "another run or report is using it. Maybe wait until it has ended.";
        }
        if (text.contains("newer version") || text.contains("storage version") || text.contains("version number")) {
            return "it was written by a newer version of the database. Maybe use a newer Stagecrew.";
        }
        if (text.contains("Permission denied") || text.contains("Read-only file system")) {
            return "the folder and the file must be writable. Maybe give another --out.";
        }
        if (text.contains("No space left")) {
            return "the disk is full.";
        }
        return "the file is damaged or cut short (" + text.lines().findFirst().orElse("") + ").";
    }
}
