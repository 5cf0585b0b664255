package dev.stagecrew.core.decision.selection;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far one candidate is ahead of another in the mean of paired years.
 *
 * @param variance of the differences
 * @param skewness g₁ of the differences, 0 when they do not vary
 */
record Lead(int years, double mean, double variance, double skewness) {
    /** Edgeworth expansions are of moderate t; beyond it the correction stays what it is there. */
    private static final double MODERATE = 3;

    /**
     * The probability that the true lead is above −margin: T(n − 1) at t = (lead + margin)/(s/√n), corrected for skewness.
     *
     * <p>The correction adds γ (t²/3 + 1/6)/√n + γ² t³/(27 n), t within ±3, so that a lead that a few large losses would undo
     * counts for less, and one that a few large gains would raise for more. γ is the skewness less one standard error, √(6/n):
     * few years show too little of a long tail. 0, ½ or 1 when the differences do not vary.
     *
     * <p>Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54 (1992)
     * 221–228, doi:10.1111/j.2517-6161.1992.tb01876.x (his g₁, with t in place of √n·W).
     */
    double probabilityAbove(double margin) {
        return probability(margin, years);
    }

    /** The same if it had been observed for so many years with the same mean, variance and skewness. */
    double probability(double margin, int hypotheticalYears) {
        double error = Math.sqrt(variance / hypotheticalYears);
        double ahead = mean + margin;
        if (error == 0) {
            return (1 + Math.signum(ahead)) / 2;
        }
        double t = ahead / error;
        return TDistribution.of(hypotheticalYears - 1.0).cumulativeProbability(t + correction(t, hypotheticalYears));
    }

    private double correction(double t, int n) {
        double moderate = Math.max(-MODERATE, Math.min(MODERATE, t));
        double square = moderate * moderate;
        double cautious = skewness - Math.sqrt(6.0 / n);
        return cautious * (square / 3 + 1.0 / 6) / Math.sqrt(n) + cautious * cautious * square * moderate / (27.0 * n);
    }
}
