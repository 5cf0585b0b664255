package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What is believed of every parameter before the books are opened: u ~ N(0, 1), cut at ±3, each apart from the others. */
final class Prior {
    static final double BOUND = 3;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double BELOW = NORMAL.cumulativeProbability(-BOUND);

    /** 1 − 2bφ(b)/(1 − 2Φ(−b)), as for every symmetrically cut normal distribution. */
    static final double VARIANCE = 1 - 2 * BOUND * NORMAL.density(BOUND) / (1 - 2 * BELOW);

    private Prior() {}

    /** The value that the parameter stays below with probability {@code p}. */
    static double quantile(double p) {
        return NORMAL.inverseCumulativeProbability(BELOW + p * (1 - 2 * BELOW));
    }

    static double[] draw(int dimensions, RandomStream stream) {
        double[] u = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            do {
                u[k] = stream.nextGaussian();
            } while (Math.abs(u[k]) > BOUND);
        }
        return u;
    }

    /** Up to a constant; −∞ outside. */
    static double logDensity(double[] u) {
        double squares = 0;
        for (double value : u) {
            if (Math.abs(value) > BOUND) {
                return Double.NEGATIVE_INFINITY;
            }
            squares += value * value;
        }
        return -squares / 2;
    }
}
