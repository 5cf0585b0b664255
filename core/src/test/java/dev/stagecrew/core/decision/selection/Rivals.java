package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.decision.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A few plans that lie close together: each leaves so much less than the one before, and a year's luck is far larger.
 *
 * @param skewed whether every second plan loses much in bad years and wins little in good ones (skewness −2)
 */
record Rivals(int plans, double gap, boolean skewed) {
    private static final double BEST = 80_000;
    private static final double SHARED_LUCK = 6000;
    private static final double OWN_LUCK = 2500;

    double mean(int plan) {
        return BEST - gap * plan;
    }

    /** The plans by number, the best one at another place in every world. */
    List<Integer> inWorld(int world) {
        return IntStream.range(0, plans).mapToObj(i -> (i + world) % plans).toList();
    }

    /** The luck of a world; the years of a plan are drawn once. */
    Trial<Integer> world(int number) {
        double[][] drawn = new double[plans][0];
        return (plan, from, count) -> {
            if (drawn[plan].length < from + count) {
                drawn[plan] = years(number, plan, 2 * (from + count));
            }
            return Arrays.copyOfRange(drawn[plan], from, from + count);
        };
    }

    private double[] years(int world, int plan, int count) {
        UniformRandomProvider shared = RandomSource.L64_X128_MIX.create(world * 1_000L + 1);
        UniformRandomProvider own = RandomSource.L64_X128_MIX.create(world * 1_000L + 2 + plan);
        var common = ZigguratSampler.NormalizedGaussian.of(shared);
        var normal = ZigguratSampler.NormalizedGaussian.of(own);
        var exponential = ZigguratSampler.Exponential.of(own);
        double[] values = new double[count];
        for (int year = 0; year < count; year++) {
            double luck = skewed ? skewed(plan, normal.sample(), exponential.sample()) : normal.sample();
            values[year] = mean(plan) + SHARED_LUCK * common.sample() + OWN_LUCK * luck;
        }
        return values;
    }

    private static double skewed(int plan, double normal, double exponential) {
        return plan % 2 == 0 ? .4 * normal : -1.4 * (exponential - 1);
    }
}
