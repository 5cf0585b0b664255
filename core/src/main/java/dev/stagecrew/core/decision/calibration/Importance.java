package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;
import java.util.function.ToDoubleFunction;

/**
 * Importance sampling whose proposal goes to where the weight is: where few draws carry it all, the next ones come from a
 * normal distribution around the weighted mean with 1.5 times the weighted covariance, from weights flattened so far that
 * they give a covariance at all.
 *
 * <p>Source: O. Cappé, A. Guillin, J.-M. Marin, C. P. Robert, Population Monte Carlo, Journal of Computational and Graphical
 * Statistics 13 (2004) 907–929, doi:10.1198/106186004X12803; flattening as in E. Koblents, J. Míguez, A population Monte
 * Carlo scheme with transformed weights, Statistics and Computing 25 (2015) 407–425, doi:10.1007/s11222-013-9440-2.
 *
 * @param draws of each round
 * @param enough the effective size at which the looking ends
 */
record Importance(int draws, double enough) {
    private static final int MOST_SHIFTS = 12;

    /** The prior times a likelihood, as the best cloud that was found. */
    Cloud sample(ToDoubleFunction<double[]> logLikelihood, Proposal start, RandomStream stream) {
        Cloud cloud = weighed(logLikelihood, start, stream);
        Cloud best = cloud;
        for (int shift = 0; shift < MOST_SHIFTS && best.effectiveSize() < enough; shift++) {
            Cloud seen = cloud.flattened(enough / 2);
            if (seen.effectiveSize() == 0) {
                return best;
            }
            cloud = weighed(logLikelihood, seen.around(), stream);
            best = cloud.effectiveSize() > best.effectiveSize() ? cloud : best;
        }
        return best;
    }

    private Cloud weighed(ToDoubleFunction<double[]> logLikelihood, Proposal from, RandomStream stream) {
        double[][] points = new double[draws][];
        double[] logWeights = new double[draws];
        for (int i = 0; i < draws; i++) {
            points[i] = from.draw(stream);
            double prior = Prior.logDensity(points[i]);
            logWeights[i] = prior == Double.NEGATIVE_INFINITY
                    ? prior
                    : prior + logLikelihood.applyAsDouble(points[i]) - from.logDensity(points[i]);
        }
        return new Cloud(points, logWeights);
    }
}
