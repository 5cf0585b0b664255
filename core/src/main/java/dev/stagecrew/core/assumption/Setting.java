package dev.stagecrew.core.assumption;

/**
 * What a scenario says about one assumption: a value, or a range from which each replication draws its own, so that the
 * doubt about it becomes part of the risk.
 *
 * @param low equal to {@code high} for a single value
 * @param source the scenario's own source, or the empty string
 */
public record Setting(double low, double high, String source) {
    /** The source of a level that was fitted to what the shop's books say. */
    public static final String FITTED = "Fitted to today's books";

    public Setting {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range must not end (" + high + ") before it begins (" + low + ")");
        }
    }

    public static Setting of(double value) {
        return new Setting(value, value, "");
    }

    public boolean isRange() {
        return low < high;
    }

    public boolean isFitted() {
        return source.equals(FITTED);
    }

    public double middle() {
        return (low + high) / 2;
    }
}
