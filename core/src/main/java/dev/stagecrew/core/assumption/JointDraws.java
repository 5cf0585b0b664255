package dev.stagecrew.core.assumption;

import dev.stagecrew.core.random.Streams;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Values of several assumptions that go together: what a fit leaves possible. Each replication lives under one row, so
 * that what is known of their product or ratio is not lost by drawing each for itself.
 *
 * @param columns the assumptions, each once
 * @param rows as many values each as there are columns, all rows equally likely
 */
public record JointDraws(List<Assumption> columns, List<List<Double>> rows) {
    /** The source of values that are drawn together. */
    public static final String SOURCE = "Learned from the shop's exports";

    private static final double TAIL = .05;

    public JointDraws {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty() || rows.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException("joint draws need rows, and columns that differ: " + columns);
        }
        for (List<Double> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " values for " + columns);
            }
        }
    }

    /** The row that a replication lives under: the same for every plan. */
    public int row(Streams streams) {
        return streams.named("assumptions.draws").at(0).nextInt(rows.size());
    }

    double value(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Where an assumption stands, if it is drawn with others. */
    OptionalInt column(Assumption assumption) {
        int at = columns.indexOf(assumption);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    double mean(int column) {
        return column(column).average().orElseThrow();
    }

    /** The middle nine tenths of a column. */
    Setting range(int column) {
        double[] sorted = column(column).sorted().toArray();
        int cut = (int) (TAIL * sorted.length);
        return new Setting(sorted[cut], sorted[sorted.length - 1 - cut], SOURCE);
    }

    private DoubleStream column(int column) {
        return IntStream.range(0, rows.size()).mapToDouble(row -> value(row, column));
    }
}
