package dev.stagecrew.core.assumption;

import dev.stagecrew.core.kpi.Unit;

/**
 * What is believed under the name of an {@link Assumption}: one row of {@code assumptions.yaml}.
 *
 * @param low the lower end of what is plausible
 * @param high its upper end
 * @param source where the number comes from, or why it has no source
 * @param meaning what it says, in plain words
 */
record Belief(
        Unit unit,
        double central,
        double low,
        double high,
        double sceptic,
        double reportedCase,
        Grade grade,
        String source,
        String meaning) {
    Belief {
        if (!(low <= central && central <= high)) {
            throw new IllegalArgumentException(
                    "\"" + meaning + "\": " + central + " must lie between " + low + " and " + high);
        }
        if (source.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("a belief must have a meaning and a source, or say that it has none");
        }
    }
}
