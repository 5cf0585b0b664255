package dev.stagecrew.core.decision.selection;

import org.apache.commons.statistics.distribution.TDistribution;

/** How far one candidate is ahead of another in the mean of paired years. */
record Lead(int years, double mean, double variance) {
    /** The probability that the true lead is above −margin: T(n − 1) at (lead + margin)/(s/√n). */
    double probabilityAbove(double margin) {
        return probability(margin, years);
    }

    /** The same if it had been observed for so many years with the same mean and variance. */
    double probability(double margin, int hypotheticalYears) {
        double error = Math.sqrt(variance / hypotheticalYears);
        double ahead = mean + margin;
        if (error == 0) {
            return (1 + Math.signum(ahead)) / 2;
        }
        return TDistribution.of(hypotheticalYears - 1.0).cumulativeProbability(ahead / error);
    }
}
