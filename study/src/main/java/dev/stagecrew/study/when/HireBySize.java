package dev.stagecrew.study.when;

import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.study.recommend.Step;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One hire, held against nobody at every size that was looked at.
 *
 * @param hire at today's pay
 * @param levels where the shop, or the hire, stands on the axis at each size
 * @param differences in contribution over the scenario's months, the hire minus nobody, by factor of today's size, the
 *     smallest first
 * @param turns where it begins, or ceases, to pay; nothing where it does not turn
 */
public record HireBySize(Step hire, Levels levels, Map<Double, Estimate> differences, Optional<Threshold> turns) {
    /** Whether it pays at every size that was looked at, which says something only where it does not turn. */
    public boolean paysToday() {
        return atToday().mean() > 0;
    }

    /** The least factor of today's size that was looked at. */
    public double least() {
        return differences.keySet().stream().reduce(1.0, Math::min);
    }

    /** The greatest factor of today's size that was looked at. */
    public double greatest() {
        return differences.keySet().stream().reduce(1.0, Math::max);
    }

    /** The difference at today's size. */
    public Estimate atToday() {
        return Objects.requireNonNull(differences.get(1.0), "today is looked at");
    }
}
