package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;

/**
 * The settings of the first wave: a Latin hypercube in the probabilities of the prior. Each parameter is cut into as many
 * strips of equal probability as there are settings, and every strip holds one.
 *
 * <p>Source: M. D. McKay, R. J. Beckman, W. J. Conover, A comparison of three methods for selecting values of input
 * variables in the analysis of output from a computer code, Technometrics 21 (1979) 239–245, doi:10.2307/1268522.
 */
final class Design {
    private Design() {}

    static double[][] latinHypercube(int points, int dimensions, RandomStream stream) {
        double[][] design = new double[points][dimensions];
        for (int k = 0; k < dimensions; k++) {
            int[] strips = shuffled(points, stream);
            for (int i = 0; i < points; i++) {
                design[i][k] = Prior.quantile((strips[i] + stream.nextDouble()) / points);
            }
        }
        return design;
    }

    /** Fisher and Yates. */
    private static int[] shuffled(int size, RandomStream stream) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = stream.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
