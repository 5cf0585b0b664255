package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/** Where settings are drawn from while looking for those that agree with the books. */
interface Proposal {
    double[] draw(RandomStream stream);

    /** Up to a constant that is the same for all settings. */
    double logDensity(double[] u);

    static Proposal prior(int dimensions) {
        return new Proposal() {
            @Override
            public double[] draw(RandomStream stream) {
                return Prior.draw(dimensions, stream);
            }

            @Override
            public double logDensity(double[] u) {
                return Prior.logDensity(u);
            }
        };
    }

    /** The normal distribution with this mean and covariance. */
    static Proposal normal(double[] mean, double[][] covariance) {
        return new Normal(mean, factor(covariance));
    }

    /** The lower triangle L with LL' the covariance, a trace of which is added so that no direction is closed. */
    private static double[][] factor(double[][] covariance) {
        double[][] open = new double[covariance.length][];
        for (int k = 0; k < open.length; k++) {
            open[k] = covariance[k].clone();
            open[k][k] += Normal.LEAST_VARIANCE;
        }
        return new CholeskyDecomposition(
                        new Array2DRowRealMatrix(open, false),
                        Normal.ASYMMETRY,
                        Normal.LEAST_VARIANCE * Normal.ASYMMETRY)
                .getL()
                .getData();
    }

    /** A normal distribution by its mean and Cholesky's lower triangle. */
    record Normal(double[] mean, double[][] lower) implements Proposal {
        private static final double LEAST_VARIANCE = 1e-8;
        private static final double ASYMMETRY = 1e-6;

        @Override
        public double[] draw(RandomStream stream) {
            double[] u = mean.clone();
            for (int l = 0; l < u.length; l++) {
                double gaussian = stream.nextGaussian();
                for (int k = l; k < u.length; k++) {
                    u[k] += lower[k][l] * gaussian;
                }
            }
            return u;
        }

        /** −z²/2 with Lz = u − mean. */
        @Override
        public double logDensity(double[] u) {
            double[] z = new double[u.length];
            double squares = 0;
            for (int k = 0; k < u.length; k++) {
                double rest = u[k] - mean[k];
                for (int l = 0; l < k; l++) {
                    rest -= lower[k][l] * z[l];
                }
                z[k] = rest / lower[k][k];
                squares += z[k] * z[k];
            }
            return -squares / 2;
        }
    }
}
