package dev.stagecrew.ingest.store;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/** Lays the values of a result into the columns of the store, whatever their order in the record. */
final class ResultRows {
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> lastKpis = List.of();
    private int[] lastSources;

    ResultRows(List<KpiDefinition> kpis) {
        for (KpiDefinition kpi : kpis) {
            columns.put(kpi.id(), columns.size());
        }
        lastSources = sources(lastKpis);
    }

    void append(DuckDBAppender appender, ReplicationResult result) throws SQLException {
        if (!result.kpis().equals(lastKpis)) {
            lastKpis = result.kpis();
            lastSources = sources(lastKpis);
        }
        for (PeriodValues period : result.periods()) {
            appender.beginRow();
            appender.append(result.plan());
            appender.append(result.replication());
            appender.append(period.period().span().id());
            appender.append(period.period().number());
            for (int source : lastSources) {
                double value = source < 0 ? Double.NaN : period.value(source);
                if (Double.isNaN(value)) {
                    appender.appendNull(); // SQL's averages pass over NULL, not over NaN
                } else {
                    appender.append(value);
                }
            }
            appender.endRow();
        }
    }

    /** For each column of the store the index of its value in a record, or -1. KPIs without a column are passed over. */
    private int[] sources(List<String> kpis) {
        int[] sources = new int[columns.size()];
        java.util.Arrays.fill(sources, -1);
        for (int i = 0; i < kpis.size(); i++) {
            Integer column = columns.get(kpis.get(i));
            if (column != null) {
                sources[column] = i;
            }
        }
        return sources;
    }
}
