package dev.stagecrew.core.stat;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A count that is Poisson around a mean whose level varies: lognormal about 1 with coefficient of variation v. How unusual
 * a day is depends on how much days differ anyway.
 *
 * @param mean above 0
 * @param variation v of the level; 0 for Poisson alone
 */
public record PoissonLognormal(double mean, double variation) {
    /** Slices of equal chance would miss the tails: the state is cut evenly up to eight deviations. */
    private static final int SLICES = 400;

    private static final double FARTHEST = 8;

    public PoissonLognormal {
        if (!(mean > 0) || !(variation >= 0)) {
            throw new IllegalArgumentException("a count of mean " + mean + " and variation " + variation);
        }
    }

    /** The probability of this count or more. */
    public double atLeast(long count) {
        return count <= 0 ? 1 : over(count, true);
    }

    /** The probability of this count or less. */
    public double atMost(long count) {
        return count < 0 ? 0 : over(count, false);
    }

    private double over(long count, boolean up) {
        double square = Math.log1p(variation * variation);
        double deviation = Math.sqrt(square);
        if (deviation == 0) {
            return poisson(mean, count, up);
        }
        double width = 2 * FARTHEST / SLICES;
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < SLICES; i++) {
            double z = -FARTHEST + (i + .5) * width;
            double weight = NormalDistribution.of(0, 1).density(z);
            sum += weight * poisson(mean * Math.exp(deviation * z - square / 2), count, up);
            weights += weight;
        }
        return sum / weights;
    }

    private static double poisson(double mean, long count, boolean up) {
        int bounded = (int) Math.min(count, Integer.MAX_VALUE - 1);
        PoissonDistribution poisson = PoissonDistribution.of(mean);
        return up ? poisson.survivalProbability(bounded - 1) : poisson.cumulativeProbability(bounded);
    }
}
