package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;

/**
 * What is believed of the parameters once the books were read: draws of the prior, weighted by the {@link Likelihood} of
 * each.
 *
 * @param draws settings of equal weight, 400 of them unless the effective size is tiny
 * @param mean of each parameter
 * @param covariance of the parameters
 * @param effectiveSize how many independent draws the weights are worth
 */
public record Posterior(double[][] draws, double[] mean, double[][] covariance, double effectiveSize) {
    /** Rows of the table that years are drawn from. */
    public static final int DRAWS = 400;

    /** Finds where the weight is. */
    private static final Importance SCOUT = new Importance(20_000, 500);

    /** Five times the draws: of fewer, drawing without replacement would take the light ones as well. */
    private static final Importance SAMPLER = new Importance(200_000, 5.0 * DRAWS);

    /** Looks first where {@code start} draws. */
    static Posterior of(Likelihood likelihood, Proposal start, RandomStream stream) {
        Proposal near = SCOUT.sample(likelihood::log, start, stream).around();
        Cloud cloud = SAMPLER.sample(likelihood::log, near, stream);
        return new Posterior(cloud.resample(DRAWS, stream), cloud.mean(), cloud.covariance(), cloud.effectiveSize());
    }

    /** What is left when the books are of no help. */
    static Posterior prior(int dimensions, RandomStream stream) {
        double[][] covariance = new double[dimensions][dimensions];
        for (int k = 0; k < dimensions; k++) {
            covariance[k][k] = Prior.VARIANCE;
        }
        double[][] draws = Design.latinHypercube(DRAWS, dimensions, stream);
        return new Posterior(draws, new double[dimensions], covariance, DRAWS);
    }

    /** Which share of the prior variance the books have taken away; below 0 where they have added some. */
    public double contraction(int parameter) {
        return 1 - covariance[parameter][parameter] / Prior.VARIANCE;
    }

    public double correlation(int one, int other) {
        return covariance[one][other] / Math.sqrt(covariance[one][one] * covariance[other][other]);
    }
}
