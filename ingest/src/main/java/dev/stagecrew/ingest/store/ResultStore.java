package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.ingest.topic.ManifestJson;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes the store of one run. Results and the position in the stream up to which they were read go into one
 * transaction: after a crash at any moment the store and its position agree, and reading goes on from there. A result
 * that is there already changes nothing. Not for several threads at once.
 */
public final class ResultStore implements AutoCloseable {
    private final DuckDBConnection connection;
    private final StoreHead head;
    private final ResultRows rows;
    private final StoreTransaction transaction;
    private final boolean resumed;

    private ResultStore(Path file, DuckDBConnection connection, StoreHead head, boolean resumed) {
        this.connection = connection;
        this.head = head;
        this.transaction = new StoreTransaction(file, connection);
        this.rows = new ResultRows(head.manifest().kpis());
        this.resumed = resumed;
    }

    /**
     * Creates the store of a run, or opens the one that an earlier, interrupted attempt at the same run left.
     *
     * @throws RunUnreadableException when the folder holds the store of another run, of a finished one, or none at all
     */
    public static ResultStore open(Path runDirectory, RunManifest manifest) {
        Path file = runDirectory.resolve(StoredRun.FILE);
        boolean exists = Files.exists(file);
        try {
            Files.createDirectories(runDirectory);
        } catch (IOException e) {
            throw new RunUnreadableException(
                    "The run's folder " + runDirectory + " must be writable: " + e.getMessage(), e);
        }
        DuckDBConnection connection = StoreFile.openForWriting(file);
        try {
            if (!exists || isEmpty(connection)) {
                create(connection, manifest);
            }
            StoreHead head = StoreHead.read(connection, file);
            checkSame(head, manifest, file);
            try (Statement sql = connection.createStatement()) {
                sql.execute("UPDATE run SET state = '" + RunState.RUNNING.id() + "', reason = ''");
            }
            return new ResultStore(file, connection, head, exists);
        } catch (SQLException e) {
            closeAfter(connection, e);
            throw new RunUnreadableException(file + " cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            closeAfter(connection, e);
            throw e;
        }
    }

    private static boolean isEmpty(DuckDBConnection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet tables = sql.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
            return tables.next() && tables.getInt(1) == 0;
        }
    }

    private static void create(DuckDBConnection connection, RunManifest manifest) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("BEGIN TRANSACTION");
            StoreSchema.create(sql, manifest.kpis());
            try (PreparedStatement run = connection.prepareStatement("INSERT INTO run VALUES (?, ?, ?, '')")) {
                run.setString(1, StreamId.of(manifest).value());
                run.setString(2, ManifestJson.write(manifest));
                run.setString(3, RunState.RUNNING.id());
                run.execute();
            }
            sql.execute("COMMIT");
        }
    }

    private static void checkSame(StoreHead head, RunManifest manifest, Path file) {
        if (!head.stream().equals(StreamId.of(manifest).value())) {
            throw new RunUnreadableException(file + " belongs to another run (" + head.stream()
                    + "). A run's folder must be new, or hold the same run interrupted. Maybe give another --out.");
        }
        if (head.state() == RunState.FINISHED) {
            throw new RunUnreadableException(
                    file + " holds this run already, finished. Maybe report it, or give another --out.");
        }
    }

    private static void closeAfter(DuckDBConnection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Whether an earlier attempt at this run left something to go on from. */
    public boolean resumed() {
        return resumed;
    }

    /** How far each partition has been read. */
    public List<StreamPosition> positions() {
        try {
            return PositionTable.read(connection);
        } catch (SQLException e) {
            throw transaction.lost(e);
        }
    }

    /** The replications of a plan that are there. */
    public BitSet stored(String plan) {
        return head.stored().copyOf(plan);
    }

    /** How many results are there, over all plans. */
    public int count() {
        return head.stored().count();
    }

    /** Whether every plan has its first so many replications. */
    public boolean covers(Map<String, Integer> taken) {
        return head.stored().cover(taken);
    }

    /**
     * Takes results and the position behind them, all or nothing.
     *
     * @return how many were new
     * @throws ResultsLostException when they cannot be stored; the store is then as it was before
     */
    public int store(List<ReplicationResult> results, List<StreamPosition> positions) {
        if (results.isEmpty() && positions.isEmpty()) {
            return 0;
        }
        List<ReplicationResult> fresh = results.stream().filter(this::isNew).toList();
        transaction.run(sql -> {
            try (DuckDBAppender appender = connection.createAppender("result")) {
                for (ReplicationResult result : withoutTwins(fresh)) {
                    rows.append(appender, result);
                }
            }
            PositionTable.write(connection, positions);
        });
        int before = count();
        fresh.forEach(result -> head.stored().add(result.plan(), result.replication()));
        return count() - before;
    }

    /** Marks the end of the run. */
    public void markEnd(RunRecord end) {
        transaction.run(sql -> {
            if (end instanceof RunRecord.Finished finished) {
                setState(RunState.FINISHED, "");
                sql.execute("DELETE FROM taken");
                try (PreparedStatement taken = connection.prepareStatement("INSERT INTO taken VALUES (?, ?)")) {
                    for (Map.Entry<String, Integer> plan : finished.taken().entrySet()) {
                        taken.setString(1, plan.getKey());
                        taken.setInt(2, plan.getValue());
                        taken.execute();
                    }
                }
            } else if (end instanceof RunRecord.Interrupted interrupted) {
                setState(RunState.INTERRUPTED, interrupted.reason());
            }
        });
    }

    private void setState(RunState state, String reason) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE run SET state = ?, reason = ?")) {
            update.setString(1, state.id());
            update.setString(2, reason);
            update.execute();
        }
    }

    private boolean isNew(ReplicationResult result) {
        return head.stored().knows(result.plan()) && !head.stored().has(result.plan(), result.replication());
    }

    private static Iterable<ReplicationResult> withoutTwins(List<ReplicationResult> results) {
        Map<String, ReplicationResult> byKey = new LinkedHashMap<>();
        results.forEach(result -> byKey.putIfAbsent(result.plan() + "/" + result.replication(), result));
        return byKey.values();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw transaction.lost(e);
        }
    }
}
