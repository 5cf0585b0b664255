package dev.stagecrew.scenario.file;

import dev.stagecrew.core.plan.Start.Comparison;
import java.util.Locale;

/** Comparisons in signs or words. */
final class ComparisonSigns {
    /** For regular expressions. */
    static final String WORDS = ">=|<=|=>|=<|>|<|≥|≤|at least|at most|above|below|over|under";

    private ComparisonSigns() {}

    /** KPIs are continuous, so that over and at least are the same. */
    static Comparison of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "<=", "=<", "<", "≤", "at most", "below", "under" -> Comparison.AT_MOST;
            default -> Comparison.AT_LEAST;
        };
    }
}
