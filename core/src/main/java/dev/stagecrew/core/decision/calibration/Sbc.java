package dev.stagecrew.core.decision.calibration;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Simulation-based calibration: a fitter that is right finds a truth drawn from the prior at every rank among its draws
 * equally often.
 *
 * <p>Source: S. Talts, M. Betancourt, D. Simpson, A. Vehtari, A. Gelman, Validating Bayesian inference algorithms with
 * simulation-based calibration (2018), arXiv:1804.06788.
 *
 * @param draws how many draws each truth was ranked among
 * @param ranks for each set of data, for each parameter, how many draws lie below the truth
 */
public record Sbc(int draws, int[][] ranks) {
    private static final int EXPECTED_IN_A_BIN = 6;
    private static final int MOST_BINS = 20;

    public Sbc {
        if (ranks.length < 2 * EXPECTED_IN_A_BIN) {
            throw new IllegalArgumentException("ranks in " + ranks.length
                    + " sets of data say nothing; there must be at least " + 2 * EXPECTED_IN_A_BIN);
        }
    }

    /** The ranks of truths among draws, a set of data each. */
    public static Sbc of(List<double[]> truths, List<double[][]> drawsOfEach) {
        int[][] ranks = new int[truths.size()][];
        for (int set = 0; set < ranks.length; set++) {
            ranks[set] = ranks(truths.get(set), drawsOfEach.get(set));
        }
        return new Sbc(drawsOfEach.get(0).length, ranks);
    }

    private static int[] ranks(double[] truth, double[][] draws) {
        int[] ranks = new int[truth.length];
        for (int k = 0; k < truth.length; k++) {
            int parameter = k;
            ranks[k] = (int) Arrays.stream(draws)
                    .filter(draw -> draw[parameter] < truth[parameter])
                    .count();
        }
        return ranks;
    }

    /** In which share of the sets the central interval with this probability holds the parameter. */
    public double coverage(int parameter, double probability) {
        double tail = (1 - probability) / 2;
        return (double) Arrays.stream(ranks)
                        .mapToDouble(set -> (set[parameter] + .5) / (draws + 1))
                        .filter(place -> place >= tail && place <= 1 - tail)
                        .count()
                / ranks.length;
    }

    /** The p-value of Pearson's χ² test that all ranks of the parameter are equally likely, six sets or more a bin. */
    public double uniformity(int parameter) {
        int bins = Math.min(MOST_BINS, ranks.length / EXPECTED_IN_A_BIN);
        int[] seen = new int[bins];
        int[] possible = new int[bins];
        Arrays.stream(ranks).forEach(set -> seen[bin(set[parameter], bins)]++);
        for (int rank = 0; rank <= draws; rank++) {
            possible[bin(rank, bins)]++;
        }
        double statistic = 0;
        for (int bin = 0; bin < bins; bin++) {
            double expected = (double) ranks.length * possible[bin] / (draws + 1);
            statistic += (seen[bin] - expected) * (seen[bin] - expected) / expected;
        }
        return ChiSquaredDistribution.of(bins - 1).survivalProbability(statistic);
    }

    private int bin(int rank, int bins) {
        return (int) ((long) rank * bins / (draws + 1));
    }
}
