package dev.stagecrew.core.decision.calibration;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * How well the surfaces of the last wave show all targets at once, within what the earlier waves allow.
 *
 * <p>A busy year is busy in many figures, which then say the same thing: the misfits are made independent first. With V the
 * covariance of what is observed less what the surfaces say, luck of the year with that of the simulated years, and on the
 * diagonal the errors of the books, the model and the surfaces, and R its correlations, they are R^(−½) times the
 * standardised misfits: of all that are uncorrelated those that stay nearest to the targets. The likelihood is the product
 * of Student's t densities with 6 degrees of freedom at them, which forgives a target that the model cannot show. They are
 * narrowed by √(7/9), so that what they tell of a location is, in the mean, as much as the normal density tells.
 *
 * <p>Source: A. Kessy, A. Lewin, K. Strimmer, Optimal whitening and decorrelation, The American Statistician 72 (2018)
 * 309–314, doi:10.1080/00031305.2016.1277159 (ZCA-cor).
 *
 * @param whitening from misfits to independent ones, a row each
 */
record Likelihood(History history, History earlier, double[][] whitening) {
    private static final double FREEDOM = 6;
    private static final double NARROWER = (FREEDOM + 1) / (FREEDOM + 3);

    /** By the luck of years at a setting that is not ruled out: for each target the value in each year. */
    static Likelihood of(History history, double[][] lived) {
        List<Wave> waves = history.waves();
        History earlier = new History(history.targets(), waves.subList(0, waves.size() - 1));
        return new Likelihood(history, earlier, whitening(covariance(history, lived)));
    }

    private static double[][] covariance(History history, double[][] lived) {
        Wave last = history.last();
        double[][] covariance = luck(lived);
        for (int j = 0; j < covariance.length; j++) {
            for (int i = 0; i < covariance.length; i++) {
                covariance[j][i] *= 1 + 1.0 / last.years();
            }
            covariance[j][j] += history.targets().get(j).variance()
                    + last.emulators().get(j).variance();
        }
        return covariance;
    }

    /** A year without a value counts as a mean one. */
    private static double[][] luck(double[][] lived) {
        double[][] distances = Arrays.stream(lived).map(Likelihood::distances).toArray(double[][]::new);
        double[][] luck = new double[lived.length][lived.length];
        for (int j = 0; j < luck.length; j++) {
            for (int i = 0; i < luck.length; i++) {
                for (int year = 0; year < lived[j].length; year++) {
                    luck[j][i] += distances[j][year] * distances[i][year] / (lived[j].length - 1);
                }
            }
        }
        return luck;
    }

    private static double[] distances(double[] values) {
        double mean = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? 0 : value - mean)
                .toArray();
    }

    /** R^(−½)D^(−½), D the variances: the correlations R are positive definite, as V has a diagonal of its own. */
    private static double[][] whitening(double[][] covariance) {
        int targets = covariance.length;
        double[][] correlation = new double[targets][targets];
        for (int j = 0; j < targets; j++) {
            for (int i = 0; i < targets; i++) {
                correlation[j][i] = covariance[j][i] / Math.sqrt(covariance[j][j] * covariance[i][i]);
            }
        }
        RealMatrix root = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(correlation, false)).getSquareRoot();
        double[][] whitening = MatrixUtils.inverse(root).getData();
        for (double[] row : whitening) {
            for (int i = 0; i < targets; i++) {
                row[i] /= Math.sqrt(covariance[i][i]);
            }
        }
        return whitening;
    }

    /** Its logarithm, up to a constant. */
    double log(double[] u) {
        double[] misses = misses(u);
        double product = 1;
        for (double[] row : whitening) {
            double misfit = 0;
            for (int j = 0; j < row.length; j++) {
                misfit += row[j] * misses[j];
            }
            product *= 1 + misfit * misfit / (FREEDOM * NARROWER);
        }
        return -(FREEDOM + 1) / 2 * StrictMath.log(product) + earlier.logAllowance(u);
    }

    private double[] misses(double[] u) {
        List<CalibrationTarget> targets = history.targets();
        double[] misses = new double[targets.size()];
        for (int j = 0; j < misses.length; j++) {
            misses[j] = targets.get(j).observed()
                    - history.last().emulators().get(j).at(u);
        }
        return misses;
    }
}
