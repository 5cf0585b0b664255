package dev.stagecrew.ingest.store;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunUnreadableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Some KPIs of one plan in memory: for each period and KPI an array with a value for each replication. */
final class ValueBlock {
    private final Map<String, Integer> kpis = new HashMap<>();
    private final Map<Period, double[][]> byPeriod = new HashMap<>();
    private final int replications;

    private ValueBlock(List<String> kpis, int replications) {
        kpis.forEach(kpi -> this.kpis.put(kpi, this.kpis.size()));
        this.replications = replications;
    }

    double[] values(String kpi, Period period) {
        Integer index = kpis.get(kpi);
        double[][] values = byPeriod.get(period);
        if (index == null || values == null) {
            throw new IllegalArgumentException("the run has no " + kpi + " in " + period);
        }
        return values[index].clone();
    }

    /** The periods of each span that are in the store, in order. */
    static Map<Period.Span, List<Period>> periods(Connection connection) throws SQLException {
        Map<Period.Span, List<Period>> periods = new EnumMap<>(Period.Span.class);
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SELECT DISTINCT span, period FROM result ORDER BY period")) {
            while (rows.next()) {
                Period.Span span = span(rows.getString(1));
                periods.computeIfAbsent(span, key -> new ArrayList<>()).add(new Period(span, rows.getInt(2)));
            }
        }
        return periods;
    }

    static ValueBlock load(
            Connection connection, String plan, List<String> kpis, List<Period.Span> spans, int replications)
            throws SQLException {
        ValueBlock block = new ValueBlock(kpis, replications);
        String columns = kpis.stream().map(StoreSchema::quoted).collect(Collectors.joining(", "));
        String wanted = spans.stream().map(span -> "'" + span.id() + "'").collect(Collectors.joining(", "));
        // no ORDER BY: each value finds its place by the row's period and replication
        try (PreparedStatement query = connection.prepareStatement("SELECT span, period, replication, " + columns
                + " FROM result WHERE plan = ? AND replication < ? AND span IN (" + wanted + ")")) {
            query.setString(1, plan);
            query.setInt(2, replications);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    block.take(rows);
                }
            }
        }
        return block;
    }

    private void take(ResultSet row) throws SQLException {
        Period period = new Period(span(row.getString(1)), row.getInt(2));
        double[][] values = byPeriod.computeIfAbsent(period, key -> undefined());
        int replication = row.getInt(3);
        for (int kpi = 0; kpi < values.length; kpi++) {
            double value = row.getDouble(4 + kpi);
            values[kpi][replication] = value == 0.0 && row.wasNull() ? Double.NaN : value;
        }
    }

    private double[][] undefined() {
        double[][] values = new double[kpis.size()][replications];
        for (double[] kpi : values) {
            Arrays.fill(kpi, Double.NaN);
        }
        return values;
    }

    private static Period.Span span(String id) {
        for (Period.Span span : Period.Span.values()) {
            if (span.id().equals(id)) {
                return span;
            }
        }
        throw new RunUnreadableException("The store has a span of time called \"" + id
                + "\" that this version does not know. Maybe use a newer Stagecrew.");
    }
}
