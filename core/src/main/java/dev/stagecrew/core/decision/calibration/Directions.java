package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.decision.screening.DesignPoint;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Screening;
import dev.stagecrew.core.decision.screening.Screening.Influence;
import dev.stagecrew.core.stat.Moments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Which parameters, and which products of them, the targets say anything about: seen from the middle of the prior, with each
 * parameter moved to u = ±1 in the same years.
 *
 * <p>With G the change of the targets by a step of 1 and V their variance, the eigenvalues of G'V⁻¹G are the information
 * about each direction, next to 1 of the prior: a direction with information λ keeps 1/(1 + λ) of its variance.
 *
 * <p>Source: R. N. Gutenkunst et al., Universally sloppy parameter sensitivities in systems biology models, PLoS
 * Computational Biology 3 (2007) e189, doi:10.1371/journal.pcbi.0030189.
 *
 * @param free the parameters that move some target by more than a quarter of its standard deviation, twelve at most: those
 *     that move one most; in the order in which they were given
 * @param information the eigenvalues, the largest first
 * @param loadings for each eigenvalue the share of each free parameter in its direction, squares adding to 1
 */
public record Directions(List<String> free, double[] information, double[][] loadings) {
    private static final int MOST_FREE = 12;
    private static final double LEAST_REACH = .25;
    private static final double STEP = 1;

    public Directions {
        free = List.copyOf(free);
    }

    /** How many directions the targets say more about than the prior. */
    public int identified() {
        return (int) IntStream.range(0, information.length)
                .filter(d -> information[d] > 1)
                .count();
    }

    /** How many years the exploration of so many parameters takes. */
    static int years(int parameters, int yearsEach) {
        return (1 + Screening.ENDS * parameters) * yearsEach;
    }

    static Directions explore(
            List<String> parameters, List<CalibrationTarget> targets, Simulator simulator, int years) {
        Explored explored = Explored.of(parameters, simulator, years);
        double[][] slopes = new double[targets.size()][parameters.size()];
        double[] reach = new double[parameters.size()];
        for (int j = 0; j < targets.size(); j++) {
            double deviation = Math.sqrt(targets.get(j).variance() + explored.luck(j) * (1 + 1.0 / years));
            for (Influence influence : explored.influences(j)) {
                int k = parameters.indexOf(influence.factor().id());
                if (!Double.isNaN(influence.meanAbsolute())) {
                    slopes[j][k] = influence.mean() / (2 * STEP) / deviation;
                    reach[k] = Math.max(reach[k], influence.meanAbsolute() / deviation);
                }
            }
        }
        int[] free = IntStream.range(0, reach.length)
                .boxed()
                .filter(k -> reach[k] > LEAST_REACH)
                .sorted(Comparator.<Integer>comparingDouble(k -> reach[k]).reversed())
                .limit(MOST_FREE)
                .sorted()
                .mapToInt(k -> k)
                .toArray();
        return of(IntStream.of(free).mapToObj(parameters::get).toList(), columns(slopes, free));
    }

    private static double[][] columns(double[][] matrix, int[] wanted) {
        return Stream.of(matrix)
                .map(row -> IntStream.of(wanted).mapToDouble(k -> row[k]).toArray())
                .toArray(double[][]::new);
    }

    /** By the slope of each target, in its standard deviations, along each free parameter. */
    private static Directions of(List<String> free, double[][] slopes) {
        if (free.isEmpty()) {
            return new Directions(free, new double[0], new double[0][]);
        }
        Array2DRowRealMatrix g = new Array2DRowRealMatrix(slopes, false);
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(g.transposeMultiply(g));
        return new Directions(free, eigen.getEigenvalues(), eigen.getVT().getData());
    }

    /** The targets at the middle and at both ends of each parameter. */
    private record Explored(List<Factor> factors, List<DesignPoint> points, List<double[][]> values, int years) {
        static Explored of(List<String> parameters, Simulator simulator, int years) {
            List<Factor> factors = parameters.stream()
                    .map(id -> new Factor(id, -STEP, 0, STEP))
                    .toList();
            DesignPoint middle = DesignPoint.central(factors);
            List<DesignPoint> points = new ArrayList<>(List.of(middle));
            factors.forEach(factor ->
                    points.addAll(List.of(middle.with(factor, factor.low()), middle.with(factor, factor.high()))));
            List<double[][]> values = simulator.simulate(points.stream()
                    .map(point -> new Simulator.Setting(u(parameters, point), 0, years))
                    .toList());
            return new Explored(factors, points, values, years);
        }

        private static double[] u(List<String> parameters, DesignPoint point) {
            return parameters.stream().mapToDouble(id -> point.values().get(id)).toArray();
        }

        List<Influence> influences(int target) {
            return new Screening(years)
                    .screen(factors, (point, from, count) -> values.get(points.indexOf(point))[target]);
        }

        double luck(int target) {
            return Wave.luck(
                    values.stream().map(found -> Moments.of(found[target])).toList());
        }
    }
}
