package dev.stagecrew.core.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds where a level moved for good, by adding up how far each value is from those before it: chance cancels out, a shift
 * does not.
 *
 * <p>Each value is measured against mean and deviation of the {@code before} values ahead of it, the deviation at least
 * {@code leastDeviation}. Up: S = max(0, S + z − k); down likewise; past h it is a shift, which began where the sum last
 * left 0. What is learned before a shift says nothing about after it, so that watching begins anew from there.
 *
 * <p>Source: E. S. Page, Continuous inspection schemes, Biometrika 41 (1954) 100–115, doi:10.1093/biomet/41.1-2.100; k = ½
 * and h = 5 as in D. C. Montgomery, Introduction to Statistical Quality Control, section 9.1.
 *
 * @param before how many values a level is learned from
 * @param slack k, in deviations
 * @param threshold h, in deviations
 * @param leastDeviation the smallest deviation that is believed
 */
public record Cusum(int before, double slack, double threshold, double leastDeviation) {
    public Cusum {
        if (before < 2 || !(leastDeviation > 0)) {
            throw new IllegalArgumentException("a level of " + before + " values that deviate by " + leastDeviation);
        }
    }

    /** The indices at which a new level begins, in order. */
    public List<Integer> shifts(double[] values) {
        List<Integer> found = new ArrayList<>();
        OptionalInt next = next(values, 0);
        while (next.isPresent()) {
            found.add(next.getAsInt());
            next = next(values, next.getAsInt());
        }
        return List.copyOf(found);
    }

    private OptionalInt next(double[] values, int from) {
        double up = 0;
        double down = 0;
        int upSince = from;
        int downSince = from;
        for (int i = from + before; i < values.length; i++) {
            double z = standardised(values, i);
            upSince = up == 0 ? i : upSince;
            downSince = down == 0 ? i : downSince;
            up = Math.max(0, up + z - slack);
            down = Math.max(0, down - z - slack);
            if (up > threshold || down > threshold) {
                return OptionalInt.of(up > threshold ? upSince : downSince);
            }
        }
        return OptionalInt.empty();
    }

    private double standardised(double[] values, int at) {
        Moments level = Moments.of(Arrays.copyOfRange(values, at - before, at));
        return (values[at] - level.mean()) / Math.max(leastDeviation, Math.sqrt(level.variance()));
    }
}
