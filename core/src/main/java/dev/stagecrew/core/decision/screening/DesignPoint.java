package dev.stagecrew.core.decision.screening;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A value for each factor: the candidate that screening has observed.
 *
 * @param values by factor id
 */
public record DesignPoint(SortedMap<String, Double> values) {
    public DesignPoint {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Every factor at its central value. */
    public static DesignPoint central(Collection<Factor> factors) {
        SortedMap<String, Double> values = new TreeMap<>();
        factors.forEach(factor -> values.put(factor.id(), factor.central()));
        return new DesignPoint(values);
    }

    /** The same with another value for one factor. */
    public DesignPoint with(Factor factor, double value) {
        SortedMap<String, Double> changed = new TreeMap<>(values);
        changed.put(factor.id(), value);
        return new DesignPoint(changed);
    }

    /** The values as text that is equal exactly when the values are, for a cache's key. */
    public String content() {
        return values.entrySet().stream().map(DesignPoint::assignment).collect(Collectors.joining(" "));
    }

    private static String assignment(Map.Entry<String, Double> entry) {
        return entry.getKey() + "=" + entry.getValue();
    }
}
