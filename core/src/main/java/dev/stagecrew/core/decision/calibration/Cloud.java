package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Weighted settings that stand for a distribution.
 *
 * @param points a setting each
 * @param logWeights the logarithm of each one's weight, up to a constant; −∞ for no weight
 */
record Cloud(double[][] points, double[] logWeights) {
    private static final double WIDER = 1.5;
    private static final double LEAST_POWER = 1e-9;

    /** Settings that weigh the same. */
    static Cloud even(double[][] points) {
        return new Cloud(points, new double[points.length]);
    }

    /** Weights of which the largest is 1; all 0 where no setting has any. */
    double[] weights() {
        double largest = Arrays.stream(logWeights).max().orElse(Double.NEGATIVE_INFINITY);
        double[] weights = new double[logWeights.length];
        if (largest > Double.NEGATIVE_INFINITY) {
            Arrays.setAll(weights, i -> StrictMath.exp(logWeights[i] - largest));
        }
        return weights;
    }

    /** How many settings of equal weight would tell as much: (Σw)²/Σw² (A. Kong, 1992); 0 where nothing has weight. */
    double effectiveSize() {
        double sum = 0;
        double squares = 0;
        for (double weight : weights()) {
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }

    /** The same with weights brought nearer to each other, by powers of halves, until so many count. */
    Cloud flattened(double enough) {
        Cloud flatter = this;
        double power = 1;
        while (flatter.effectiveSize() < enough && power > LEAST_POWER) {
            power /= 2;
            double exponent = power;
            flatter = new Cloud(
                    points, Arrays.stream(logWeights).map(log -> exponent * log).toArray());
        }
        return flatter;
    }

    double[] mean() {
        double[] weights = weights();
        double all = Arrays.stream(weights).sum();
        double[] mean = new double[points[0].length];
        for (int i = 0; i < points.length; i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += weights[i] / all * points[i][k];
            }
        }
        return mean;
    }

    double[][] covariance() {
        double[] weights = weights();
        double all = Arrays.stream(weights).sum();
        double[] mean = mean();
        double[][] covariance = new double[mean.length][mean.length];
        for (int i = 0; i < points.length; i++) {
            double weight = weights[i] / all;
            for (int k = 0; weight > 0 && k < mean.length; k++) {
                for (int l = 0; l <= k; l++) {
                    covariance[k][l] += weight * (points[i][k] - mean[k]) * (points[i][l] - mean[l]);
                }
            }
        }
        for (int k = 0; k < mean.length; k++) {
            for (int l = 0; l < k; l++) {
                covariance[l][k] = covariance[k][l];
            }
        }
        return covariance;
    }

    /** The normal distribution around the weighted mean, half as wide again in variance. */
    Proposal around() {
        double[][] wide = covariance();
        for (double[] row : wide) {
            Arrays.setAll(row, l -> WIDER * row[l]);
        }
        return Proposal.normal(mean(), wide);
    }

    /** The settings that are so, with their weights. */
    Cloud where(Predicate<double[]> wanted) {
        int[] kept = IntStream.range(0, points.length)
                .filter(i -> logWeights[i] > Double.NEGATIVE_INFINITY && wanted.test(points[i]))
                .toArray();
        return new Cloud(
                Arrays.stream(kept).mapToObj(i -> points[i]).toArray(double[][]::new),
                Arrays.stream(kept).mapToDouble(i -> logWeights[i]).toArray());
    }

    boolean isEmpty() {
        return points.length == 0;
    }

    /**
     * So many different settings, drawn by weight without replacement, in the order of the cloud; all that have weight
     * where they are fewer. The ones with the least E/w, E exponential.
     *
     * <p>Source: P. S. Efraimidis, P. G. Spirakis, Weighted random sampling with a reservoir, Information Processing
     * Letters 97 (2006) 181–185, doi:10.1016/j.ipl.2005.11.003.
     */
    double[][] resample(int size, RandomStream stream) {
        double[] weights = weights();
        double[] keys = new double[weights.length];
        Arrays.setAll(keys, i -> stream.nextExponential() / weights[i]);
        double[] ordered = keys.clone();
        Arrays.sort(ordered);
        double last = ordered.length <= size ? Double.MAX_VALUE : Math.min(Double.MAX_VALUE, ordered[size - 1]);
        return IntStream.range(0, keys.length)
                .filter(i -> keys[i] <= last)
                .mapToObj(i -> points[i])
                .toArray(double[][]::new);
    }
}
