package dev.stagecrew.core.stat;

import java.util.Arrays;

/**
 * The continuous ranked probability score of an ensemble: how far a forecast made of draws was from what came to be, in
 * the unit of the thing forecast. 0 is perfect; of a single draw it is the absolute error.
 *
 * <p>Formula: mean|X − y| − ½ · mean|X − X′|, over all draws X, X′ and the observation y. It is the squared distance
 * between the ensemble's step function and that of the observation. Sorting makes it n log n, for the mean over all
 * pairs is 2/n² · Σ(2i − n − 1) · x₍ᵢ₎.
 *
 * <p>Source: T. Gneiting, A. E. Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102 (2007)
 * 359–378, doi:10.1198/016214506000001437, equation 21.
 */
public final class Crps {
    private Crps() {}

    /** The score of these draws, in any order, for this observation. */
    public static double of(double[] draws, double observed) {
        if (draws.length == 0) {
            throw new IllegalArgumentException("an ensemble must hold a draw");
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        CompensatedSum error = new CompensatedSum();
        CompensatedSum spread = new CompensatedSum();
        for (int i = 0; i < n; i++) {
            error.add(Math.abs(sorted[i] - observed));
            // from the observation: a large common level must cost no digits
            spread.add((2.0 * i + 1 - n) * (sorted[i] - observed));
        }
        return Math.max(0, error.value() / n - spread.value() / ((double) n * n));
    }
}
