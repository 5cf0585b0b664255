package dev.stagecrew.learn.export;

import java.util.Locale;
import java.util.Optional;

/** Answers to surveys, as a share of the best. */
final class Scores {
    private Scores() {}

    /** An answer in words. A survey that was only offered has none. */
    static Optional<Double> good(String answer) {
        String plain = answer.toLowerCase(Locale.ROOT);
        if (plain.startsWith("good") || plain.equals("happy") || plain.startsWith("extremely happy")) {
            return Optional.of(1.0);
        }
        if (plain.startsWith("bad") || plain.equals("unhappy") || plain.startsWith("extremely unhappy")) {
            return Optional.of(0.0);
        }
        return plain.equals("neutral") ? Optional.of(0.5) : Optional.empty();
    }

    /** An answer on a scale. */
    static Optional<Double> scaled(double answer, double lowest, double highest) {
        double share = (answer - lowest) / (highest - lowest);
        return share >= 0 && share <= 1 ? Optional.of(share) : Optional.empty();
    }
}
