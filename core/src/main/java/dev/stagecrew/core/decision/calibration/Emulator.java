package dev.stagecrew.core.decision.calibration;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * A quadratic surface through what was simulated: f(u) = c + Σ bₖtₖ + Σ aₖₗtₖtₗ with t the settings less their mean over
 * their standard deviation, by ridge regression on standardised terms with a free intercept.
 *
 * <p>Its variance is the mean square of what it misses at settings left out of it, in closed form: eᵢ/(1 − hᵢ) with h the
 * diagonal of the hat matrix. The penalty is the one of a fixed ladder with the least such variance. Terms may be more
 * than settings. Where every value is equal the surface is flat and its variance 0.
 *
 * <p>Source: G. H. Golub, M. Heath, G. Wahba, Generalized cross-validation as a method for choosing a good ridge parameter,
 * Technometrics 21 (1979) 215–223, doi:10.1080/00401706.1979.10489751.
 */
final class Emulator {
    private static final double[] PENALTIES = {1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1};
    private static final int FEWEST = 3;
    private static final double LEAST_LEFT = 1e-9;

    private final double[] centre;
    private final double[] scale;
    private final double intercept;
    private final double[] coefficients;
    private final double variance;

    private Emulator(double[] centre, double[] scale, double intercept, double[] coefficients, double variance) {
        this.centre = centre;
        this.scale = scale;
        this.intercept = intercept;
        this.coefficients = coefficients;
        this.variance = variance;
    }

    /** The surface with the penalty that does best; settings whose value is NaN count as not simulated. */
    static Emulator of(double[][] settings, double[] values) {
        return of(settings, values, PENALTIES);
    }

    /** With the best of these penalties; λ is the penalty times the number of settings. */
    static Emulator of(double[][] settings, double[] values, double... penalties) {
        double[][] points = new double[settings.length][];
        double[] known = new double[settings.length];
        int n = 0;
        for (int i = 0; i < settings.length; i++) {
            if (!Double.isNaN(values[i])) {
                points[n] = settings[i];
                known[n++] = values[i];
            }
        }
        if (n < FEWEST) {
            throw new IllegalArgumentException("the target has a value at " + n + " of " + settings.length
                    + " settings; at least " + FEWEST + " are needed. Maybe the model never shows it");
        }
        return Regression.of(Arrays.copyOf(points, n), Arrays.copyOf(known, n)).best(penalties);
    }

    double at(double[] u) {
        int dimensions = centre.length;
        double[] t = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            t[k] = (u[k] - centre[k]) / scale[k];
        }
        double value = intercept;
        int term = 0;
        for (int k = 0; k < dimensions; k++) {
            double slope = coefficients[term++];
            for (int l = k; l < dimensions; l++) {
                slope += coefficients[term++] * t[l];
            }
            value += slope * t[k];
        }
        return value;
    }

    /** The mean square of what the surface misses at a setting left out of it. */
    double variance() {
        return variance;
    }

    /** tₖ, then tₖtₗ for l ≥ k, parameter by parameter. */
    private static double[] terms(double[] t) {
        double[] terms = new double[t.length * (t.length + 3) / 2];
        int term = 0;
        for (int k = 0; k < t.length; k++) {
            terms[term++] = t[k];
            for (int l = k; l < t.length; l++) {
                terms[term++] = t[k] * t[l];
            }
        }
        return terms;
    }

    /** Columns with mean 0 and standard deviation 1, where they vary. */
    private record Standardised(double[] centre, double[] scale, double[][] rows) {
        static Standardised of(double[][] rows) {
            int columns = rows[0].length;
            double[] centre = new double[columns];
            double[] scale = new double[columns];
            double[][] standard = new double[rows.length][columns];
            for (int c = 0; c < columns; c++) {
                double sum = 0;
                for (double[] row : rows) {
                    sum += row[c];
                }
                centre[c] = sum / rows.length;
                double squares = 0;
                for (double[] row : rows) {
                    squares += (row[c] - centre[c]) * (row[c] - centre[c]);
                }
                scale[c] = squares > 0 ? Math.sqrt(squares / rows.length) : 1;
                for (int i = 0; i < rows.length; i++) {
                    standard[i][c] = (rows[i][c] - centre[c]) / scale[c];
                }
            }
            return new Standardised(centre, scale, standard);
        }
    }

    /**
     * The least squares in the eigenvectors of X'X, which serve every penalty.
     *
     * @param turned X times the eigenvectors, a row a setting
     */
    private record Regression(
            Standardised settings,
            Standardised terms,
            double[] distances,
            double mean,
            double[] eigenvalues,
            RealMatrix vectors,
            double[][] turned) {
        static Regression of(double[][] points, double[] values) {
            Standardised settings = Standardised.of(points);
            Standardised terms = Standardised.of(
                    Arrays.stream(settings.rows()).map(Emulator::terms).toArray(double[][]::new));
            double mean = Arrays.stream(values).sum() / values.length;
            double[] distances =
                    Arrays.stream(values).map(value -> value - mean).toArray();
            RealMatrix x = new Array2DRowRealMatrix(terms.rows(), false);
            EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(x.transposeMultiply(x));
            return new Regression(
                    settings,
                    terms,
                    distances,
                    mean,
                    eigen.getEigenvalues(),
                    eigen.getV(),
                    x.multiply(eigen.getV()).getData());
        }

        Emulator best(double[] penalties) {
            double best = penalties[0];
            double least = Double.POSITIVE_INFINITY;
            for (double penalty : penalties) {
                double variance = leftOutVariance(penalty);
                if (variance < least) {
                    least = variance;
                    best = penalty;
                }
            }
            return emulator(best, least);
        }

        private double ridge(double penalty) {
            return penalty * turned.length;
        }

        private double[] solution(double penalty) {
            double[] solution = new double[eigenvalues.length];
            for (int e = 0; e < solution.length; e++) {
                double projection = 0;
                for (int i = 0; i < turned.length; i++) {
                    projection += turned[i][e] * distances[i];
                }
                solution[e] = projection / (Math.max(0, eigenvalues[e]) + ridge(penalty));
            }
            return solution;
        }

        private double leftOutVariance(double penalty) {
            double[] solution = solution(penalty);
            double sum = 0;
            for (int i = 0; i < turned.length; i++) {
                double fitted = 0;
                double leverage = 1.0 / turned.length;
                for (int e = 0; e < solution.length; e++) {
                    fitted += turned[i][e] * solution[e];
                    leverage += turned[i][e] * turned[i][e] / (Math.max(0, eigenvalues[e]) + ridge(penalty));
                }
                double missed = (distances[i] - fitted) / Math.max(LEAST_LEFT, 1 - leverage);
                sum += missed * missed;
            }
            return sum / turned.length;
        }

        /** Back from standardised terms to terms. */
        private Emulator emulator(double penalty, double variance) {
            double[] coefficients = vectors.operate(solution(penalty));
            double intercept = mean;
            for (int c = 0; c < coefficients.length; c++) {
                coefficients[c] /= terms.scale()[c];
                intercept -= coefficients[c] * terms.centre()[c];
            }
            return new Emulator(settings.centre(), settings.scale(), intercept, coefficients, variance);
        }
    }

    /** One surface a target. */
    static List<Emulator> ofEach(double[][] settings, List<double[]> valuesOfEach) {
        return valuesOfEach.stream().map(values -> of(settings, values)).toList();
    }
}
