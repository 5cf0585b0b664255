package dev.stagecrew.core.stat;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Times of two kinds, quick and slow, each lognormal; and how far one lognormal alone is from the times.
 *
 * <p>Found by expectation and maximisation from a start at both quartiles (A. P. Dempster, N. M. Laird, D. B. Rubin, JRSS B
 * 39 (1977) 1–38, doi:10.1111/j.2517-6161.1977.tb01600.x).
 *
 * @param quickShare share of the quick kind
 * @param quickMedian its median
 * @param slowMedian the median of the slow kind
 * @param distanceOfOne the largest gap between the times' step function and that of one lognormal with the mean and
 *     deviation of their logarithms (Kolmogorov, Smirnov)
 * @param count of times above 0
 */
public record TwoLognormals(double quickShare, double quickMedian, double slowMedian, double distanceOfOne, int count) {
    private static final int ROUNDS = 500;
    /** H. W. Lilliefors, JASA 62 (1967) 399–402: 1.031/√n at 1% where mean and deviation are estimated. */
    private static final double LILLIEFORS = 1.031;

    /** The two kinds among these times; those of 0 are left out. */
    public static TwoLognormals of(double[] times) {
        double[] logs = Arrays.stream(times)
                .filter(time -> time > 0)
                .map(Math::log)
                .sorted()
                .toArray();
        Moments all = Moments.of(logs);
        double[] start = Quantiles.of(logs, .25, .75);
        double share = .5;
        double quick = start[0];
        double slow = start[1];
        double quickWidth = Math.sqrt(all.variance()) / 2;
        double slowWidth = quickWidth;
        for (int round = 0; round < ROUNDS; round++) {
            double weights = 0;
            double[] sums = new double[4];
            for (double log : logs) {
                double one = share * density(log, quick, quickWidth);
                double other = (1 - share) * density(log, slow, slowWidth);
                double weight =
                        one + other > 0 ? one / (one + other) : Math.abs(log - quick) < Math.abs(log - slow) ? 1 : 0;
                weights += weight;
                sums[0] += weight * log;
                sums[1] += (1 - weight) * log;
                sums[2] += weight * (log - quick) * (log - quick);
                sums[3] += (1 - weight) * (log - slow) * (log - slow);
            }
            double rest = logs.length - weights;
            if (weights < 1 || rest < 1) {
                break;
            }
            // spread about the old centre less the step of the centre
            double quickNext = sums[0] / weights;
            double slowNext = sums[1] / rest;
            quickWidth = width(sums[2] / weights - (quickNext - quick) * (quickNext - quick));
            slowWidth = width(sums[3] / rest - (slowNext - slow) * (slowNext - slow));
            boolean still = Math.abs(quickNext - quick) + Math.abs(slowNext - slow) < 1e-10;
            quick = quickNext;
            slow = slowNext;
            share = weights / logs.length;
            if (still) {
                break;
            }
        }
        return new TwoLognormals(share, Math.exp(quick), Math.exp(slow), distance(logs, all), logs.length);
    }

    /** Whether one lognormal cannot have made these times, at 1%. */
    public boolean rejectsOne() {
        return distanceOfOne > LILLIEFORS / Math.sqrt(count);
    }

    private static double width(double square) {
        return Math.sqrt(Math.max(square, 1e-6));
    }

    private static double density(double at, double mean, double width) {
        double z = (at - mean) / width;
        return Math.exp(-z * z / 2) / width;
    }

    private static double distance(double[] sorted, Moments all) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double most = 0;
        for (int i = 0; i < sorted.length; i++) {
            double below = normal.cumulativeProbability((sorted[i] - all.mean()) / Math.sqrt(all.variance()));
            most = Math.max(most, Math.max((i + 1.0) / sorted.length - below, below - (double) i / sorted.length));
        }
        return most;
    }
}
