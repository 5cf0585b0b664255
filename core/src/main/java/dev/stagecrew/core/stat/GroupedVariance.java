package dev.stagecrew.core.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why values differ: because their groups differ, or within a group. The analysis of variance of one random effect, with
 * groups of any size (S. R. Searle, G. Casella, C. E. McCulloch, Variance Components, Wiley 1992, ch. 3.6).
 *
 * @param between variance of the groups' own means, at least 0
 * @param within variance of values within a group
 */
public record GroupedVariance(double between, double within) {
    /** With fewer values beyond the first of their group the share of either is a guess. */
    private static final int FEWEST_REPEATS = 30;

    /**
     * The two parts of what values differ by; nothing where too few values share a group.
     *
     * @param values NaN where undefined
     * @param groups the group of each value
     */
    public static Optional<GroupedVariance> of(double[] values, int[] groups) {
        Map<Integer, List<Double>> members = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                members.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(values[i]);
            }
        }
        return of(
                members.values().stream()
                        .map(group -> Moments.of(
                                group.stream().mapToDouble(Double::doubleValue).toArray()))
                        .toList(),
                Moments.of(values));
    }

    private static Optional<GroupedVariance> of(List<Moments> groups, Moments all) {
        int repeats = all.count() - groups.size();
        if (repeats < FEWEST_REPEATS || groups.size() < 2) {
            return Optional.empty();
        }
        double betweenSquares = 0;
        double withinSquares = 0;
        double sizes = 0;
        for (Moments group : groups) {
            double distance = group.mean() - all.mean();
            betweenSquares += group.count() * distance * distance;
            withinSquares += group.count() > 1 ? group.variance() * (group.count() - 1) : 0;
            sizes += (double) group.count() * group.count();
        }
        double within = withinSquares / repeats;
        double size = (all.count() - sizes / all.count()) / (groups.size() - 1);
        double between = Math.max(0, (betweenSquares / (groups.size() - 1) - within) / size);
        return Optional.of(new GroupedVariance(between, within));
    }

    /** Share of the variance that comes from the groups, from 0 to 1; 0 where nothing varies. */
    public double shareBetween() {
        double all = between + within;
        return all > 0 ? between / all : 0;
    }
}
