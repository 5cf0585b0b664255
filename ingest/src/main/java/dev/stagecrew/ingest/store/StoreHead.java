package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.ingest.topic.ManifestJson;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything in a store but the results.
 *
 * @param stream the run's name in the stream
 * @param reason why it was interrupted, or the empty string
 * @param taken replications of each plan that a finished run consists of
 * @param stored the replications that are there
 */
record StoreHead(
        String stream,
        RunManifest manifest,
        RunState state,
        String reason,
        Map<String, Integer> taken,
        StoredReplications stored) {
    StoreHead {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
    }

    boolean complete() {
        return state == RunState.FINISHED && stored.cover(taken);
    }

    /**
     * Reads it.
     *
     * @throws RunUnreadableException when the database is no store or of a newer version
     */
    static StoreHead read(Connection connection, Path file) throws SQLException {
        int version = StoreSchema.version(connection);
        if (version == 0) {
            throw new RunUnreadableException(file + " is a database, but not a run's store.");
        }
        if (version > StoreSchema.VERSION) {
            throw new RunUnreadableException(file + " has store format " + version + "; it must be at most "
                    + StoreSchema.VERSION + " for this version. Maybe use a newer Stagecrew.");
        }
        try (Statement sql = connection.createStatement();
                ResultSet run = sql.executeQuery("SELECT stream, manifest, state, reason FROM run")) {
            if (!run.next()) {
                throw new RunUnreadableException(file + " holds no run. Maybe it stopped before it began.");
            }
            RunManifest manifest = ManifestJson.read(run.getString(2));
            return new StoreHead(
                    run.getString(1),
                    manifest,
                    RunState.of(run.getString(3)),
                    run.getString(4),
                    taken(connection),
                    stored(connection, manifest));
        }
    }

    private static Map<String, Integer> taken(Connection connection) throws SQLException {
        Map<String, Integer> taken = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT plan, replications FROM taken")) {
            while (rows.next()) {
                taken.put(rows.getString(1), rows.getInt(2));
            }
        }
        return taken;
    }

    private static StoredReplications stored(Connection connection, RunManifest manifest) throws SQLException {
        StoredReplications stored = new StoredReplications(manifest);
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT DISTINCT plan, replication FROM result")) {
            while (rows.next()) {
                stored.add(rows.getString(1), rows.getInt(2));
            }
        }
        return stored;
    }
}
