package dev.stagecrew.ingest.store;

import dev.stagecrew.core.kpi.KpiDefinition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables of a store. {@code result} is wide: a row a (plan, replication, span, period) and a column a KPI, so that a
 * chart reads only the columns it shows.
 */
final class StoreSchema {
    /** Raised when a store of the older number can no longer be read by the same code. */
    static final int VERSION = 1;

    private static final Set<String> KEYS = Set.of("plan", "replication", "span", "period");

    private StoreSchema() {}

    static void create(Statement sql, List<KpiDefinition> kpis) throws SQLException {
        sql.execute("CREATE TABLE stagecrew_store (version INTEGER NOT NULL)");
        sql.execute("INSERT INTO stagecrew_store VALUES (" + VERSION + ")");
        sql.execute("CREATE TABLE run (stream VARCHAR NOT NULL, manifest VARCHAR NOT NULL, state VARCHAR NOT NULL,"
                + " reason VARCHAR NOT NULL)");
        sql.execute("CREATE TABLE taken (plan VARCHAR NOT NULL, replications INTEGER NOT NULL)");
        sql.execute("CREATE TABLE stream_position (cluster VARCHAR NOT NULL, topic VARCHAR NOT NULL,"
                + " topic_id VARCHAR NOT NULL, part INTEGER NOT NULL, next_offset BIGINT NOT NULL)");
        sql.execute(resultTable(kpis));
    }

    private static String resultTable(List<KpiDefinition> kpis) {
        List<String> columns = new ArrayList<>(List.of(
                "plan VARCHAR NOT NULL",
                "replication INTEGER NOT NULL",
                "span VARCHAR NOT NULL",
                "period INTEGER NOT NULL"));
        for (KpiDefinition kpi : kpis) {
            if (KEYS.contains(kpi.id().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("a KPI must not be called " + kpi.id());
            }
            columns.add(quoted(kpi.id()) + " DOUBLE");
        }
        return "CREATE TABLE result (" + String.join(", ", columns) + ")";
    }

    /** The name of a column as SQL: KPI ids hold dots, dashes and letters of any language. */
    static String quoted(String id) {
        return '"' + id.replace("\"", "\"\"") + '"';
    }

    /** The version of a store, or 0 when the database is none of ours: ours has tables and nothing that computes. */
    static int version(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            try (ResultSet strange = sql.executeQuery("SELECT (SELECT count(*) FROM duckdb_views() WHERE NOT internal)"
                    + " + (SELECT count(*) FROM duckdb_functions() WHERE NOT internal)")) {
                if (strange.next() && strange.getInt(1) > 0) {
                    return 0;
                }
            }
            try (ResultSet tables =
                    sql.executeQuery("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'stagecrew_store'")) {
                tables.next();
                if (tables.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet version = sql.executeQuery("SELECT version FROM stagecrew_store")) {
                return version.next() ? version.getInt(1) : 0;
            }
        }
    }
}
