package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.decision.calibration.Calibrated.TradeOff;
import dev.stagecrew.core.kpi.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final List<String> TWO = List.of("a", "b");
    private static final double[] CERTAIN = new double[4];

    /**
     * Six targets, three parameters, everything linear: the posterior is normal but for Student's t, whose curvature is the
     * normal one's at misfits of .78 standard deviations.
     */
    @Test
    void aLinearModelGivesTheNormalPosterior() {
        RealMatrix g = new Array2DRowRealMatrix(
                new double[][] {{1, 0, .5}, {0, 1, 0}, {.5, -1, 1}, {1, 1, 0}, {0, .5, -1}, {.3, .3, .3}});
        double deviation = .4;
        double[] observed = g.operate(new double[] {.6, -.4, .2});
        for (int j = 0; j < observed.length; j++) {
            observed[j] += (j % 2 == 0 ? .78 : -.78) * deviation;
        }
        Calibrated found =
                Calibration.run(List.of("a", "b", "c"), targets(observed, deviation), certain(g::operate), 1);

        RealMatrix v = g.scalarMultiply(1 / deviation);
        RealMatrix information = v.transposeMultiply(v);
        RealMatrix covariance = MatrixUtils.inverse(information.add(MatrixUtils.createRealIdentityMatrix(3)));
        double[] mean = covariance.operate(g.transpose().operate(observed));
        for (int k = 0; k < 3; k++) {
            double sd = Math.sqrt(covariance.getEntry(k, k));
            assertThat(found.posterior().mean()[k]).isCloseTo(mean[k] / deviation / deviation, within(.2 * sd));
            assertThat(Math.sqrt(found.posterior().covariance()[k][k])).isCloseTo(sd, within(.12 * sd));
        }
        assertThat(found.directions().information()).containsExactly(sorted(information), within(1e-6));
        assertThat(found.posterior().draws()).hasDimensions(400, 3);
        assertThat(found.posterior().effectiveSize()).isGreaterThan(2_000);
        assertThat(found.notShown()).isEmpty();
        assertThat(found.conflict()).isEmpty();
    }

    private static double[] sorted(RealMatrix information) {
        return new EigenDecompositionSymmetric(information).getEigenvalues();
    }

    /** The same weights summed over a grid. */
    @Test
    void aQuadraticModelGivesThePosteriorOfTheGrid() {
        UnaryOperator<double[]> means =
                u -> new double[] {u[0] + .3 * u[0] * u[0], u[0] - u[1], u[1] * u[0] + u[1], .5 * u[1]};
        double[] observed = {1, .3, .8, .6};
        double deviation = .5;
        Calibrated found = Calibration.run(TWO, targets(observed, deviation), certain(means), 2);

        double[] mean = new double[2];
        double[] square = new double[2];
        double all = 0;
        for (double a = -2.99; a < 3; a += .02) {
            for (double b = -2.99; b < 3; b += .02) {
                double[] u = {a, b};
                double weight = Math.exp(-(a * a + b * b) / 2);
                double[] shown = means.apply(u);
                for (int j = 0; j < shown.length; j++) {
                    double misfit = (shown[j] - observed[j]) / deviation;
                    weight *= Math.pow(1 + misfit * misfit / (6 * 7 / 9.0), -3.5);
                }
                all += weight;
                for (int k = 0; k < 2; k++) {
                    mean[k] += weight * u[k];
                    square[k] += weight * u[k] * u[k];
                }
            }
        }
        for (int k = 0; k < 2; k++) {
            double expected = mean[k] / all;
            double sd = Math.sqrt(square[k] / all - expected * expected);
            assertThat(found.posterior().mean()[k]).isCloseTo(expected, within(.05 * sd));
            assertThat(Math.sqrt(found.posterior().covariance()[k][k])).isCloseTo(sd, within(.05 * sd));
        }
    }

    /** Eight parameters, each known to a fortieth of what was believed: one draw of the prior in 10¹² would do. */
    @Test
    void manyWellKnownParametersAreFound() {
        UnaryOperator<double[]> means = u -> {
            double[] shown = new double[u.length];
            for (int k = 0; k < u.length; k++) {
                shown[k] = u[k] + .3 * u[(k + 1) % u.length] + .05 * u[k] * u[k];
            }
            return shown;
        };
        List<String> names = IntStream.range(0, 8).mapToObj(k -> "p" + k).toList();
        double[] truth =
                IntStream.range(0, 8).mapToDouble(k -> 1.5 * Math.sin(k)).toArray();
        Calibrated found = Calibration.run(names, targets(means.apply(truth), .025), certain(means), 3);

        assertThat(found.conflict()).isEmpty();
        assertThat(found.years()).isLessThan(6_100);
        for (int k = 0; k < 8; k++) {
            assertThat(found.posterior().mean()[k]).isCloseTo(truth[k], within(.05));
            assertThat(found.contraction("p" + k)).isGreaterThan(.99);
        }
        assertThat(found.directions().identified()).isEqualTo(8);
    }

    @Test
    void booksThatSayNothingAboutAParameterLeaveItAsItWas() {
        UnaryOperator<double[]> means = u -> new double[] {u[0], 2 * u[0], u[0] + .03 * u[1], u[2] / 2};
        Calibrated found =
                Calibration.run(List.of("known", "hardly", "partly", "never"), targets(CERTAIN, .3), certain(means), 4);

        assertThat(found.silent()).containsExactly("hardly", "never");
        assertThat(found.directions().free()).containsExactly("known", "partly");
        assertThat(found.contraction("known")).isGreaterThan(.9);
        assertThat(found.contraction("partly")).isBetween(.6, .8);
        assertThat(found.contraction("never")).isZero();
        assertThat(found.range("never")).containsExactly(new double[] {-1.64, 0, 1.64}, within(.03));
    }

    /** Free because it bends a target, and still not known at all. */
    @Test
    void aParameterThatMovesItsTargetLessThanTheDoubtIsSilent() {
        UnaryOperator<double[]> means = u -> new double[] {u[0], u[0], u[0] + .3 * u[1]};
        Calibrated found = Calibration.run(TWO, targets(new double[3], 1), certain(means), 5);
        assertThat(found.directions().free()).containsExactly("a", "b");
        assertThat(found.silent()).containsExactly("b");
        assertThat(found.directions().identified()).isEqualTo(1);
    }

    @Test
    void aProductThatIsKnownBetterThanItsFactorsIsNamed() {
        UnaryOperator<double[]> means = u -> new double[] {u[0] + u[1], 2 * (u[0] + u[1]), u[2], u[2]};
        Calibrated found =
                Calibration.run(List.of("a", "b", "c"), targets(new double[] {.5, 1, 0, 0}, .2), certain(means), 6);
        assertThat(found.tradeOffs())
                .extracting(TradeOff::first, TradeOff::second)
                .containsExactly(tuple("a", "b"));
        assertThat(found.tradeOffs().get(0).correlation()).isLessThan(-.9);
    }

    /** Three targets agree; the fourth is nowhere near. */
    @Test
    void aTargetThatTheModelCannotShowIsNamedAndDoubted() {
        UnaryOperator<double[]> means = u -> new double[] {u[0], u[0] + .1, 2 * u[0], u[0]};
        Calibrated found = Calibration.run(List.of("a"), targets(new double[] {0, .1, 0, 2}, .1), certain(means), 7);
        assertThat(found.conflict()).isEmpty();
        assertThat(found.notShown()).containsExactly("kpi-3");
        assertThat(found.stillNotShown()).containsExactly("kpi-3");
        assertThat(found.posterior().mean()[0]).isCloseTo(0, within(.1));
    }

    /** Two against three: no setting has fewer than two far off. */
    @Test
    void aConflictNamesTheTwoTargetsWithoutWhichTheRestAgrees() {
        UnaryOperator<double[]> means = u -> new double[] {u[0], u[0], u[0], u[0], u[0]};
        Calibrated found =
                Calibration.run(List.of("a"), targets(new double[] {-1, 1.5, -1, 1.6, -1}, .1), certain(means), 8);
        assertThat(found.conflict()).contains(new Conflict("kpi-3", "kpi-1", true));
        assertThat(found.contraction("a")).isZero();
        assertThat(found.posterior().draws()).hasDimensions(400, 1);
    }

    /** Three against three cannot be mended by leaving two out, unless one bad one is forgiven: so four against four. */
    @Test
    void aConflictThatTwoTargetsDoNotMendSaysSo() {
        UnaryOperator<double[]> means =
                u -> IntStream.range(0, 8).mapToDouble(j -> u[0]).toArray();
        double[] observed = {-1, -1, -1, -1, 1.5, 1.5, 1.5, 1.6};
        Calibrated found = Calibration.run(List.of("a"), targets(observed, .1), certain(means), 9);
        assertThat(found.conflict())
                .hasValueSatisfying(pair -> assertThat(pair.suffices()).isFalse());
    }

    @Test
    void nothingThatMovesIsNoReasonToSimulateOn() {
        Calibrated found = Calibration.run(TWO, targets(CERTAIN, .1), certain(u -> CERTAIN), 10);
        assertThat(found.silent()).containsExactly("a", "b");
        assertThat(found.waves()).isZero();
        assertThatThrownBy(() -> found.draws(List.of())).hasMessageContaining("nothing to draw");
        assertThat(found.years()).isEqualTo(5 * 8);
    }

    /** Lanes may take the settings in any order, also side by side. */
    @Test
    void lanesDoNotMoveAByte() {
        KnownModel model = new KnownModel(
                u -> new double[] {u[0] + u[1], u[1] - .2 * u[0] * u[0], u[0]}, new double[] {.1, .2, .3}, 11);
        Simulator backwards = settings -> {
            List<Simulator.Setting> reversed = new ArrayList<>(settings);
            Collections.reverse(reversed);
            List<double[][]> found = new ArrayList<>(reversed.parallelStream()
                    .map(one -> model.simulate(List.of(one)).get(0))
                    .toList());
            Collections.reverse(found);
            return found;
        };
        List<CalibrationTarget> targets = model.observed(new double[] {.5, -.5}, .1, .05);
        assertThat(csv(Calibration.run(TWO, targets, backwards, 12)))
                .isEqualTo(csv(Calibration.run(TWO, targets, model, 12)))
                .isNotEqualTo(csv(Calibration.run(TWO, targets, model, 13)));
    }

    private static String csv(Calibrated found) {
        ParameterScale scale = ParameterScale.of(Unit.MINUTES, 2, 8);
        return found.draws(List.of(scale, scale)).toCsv();
    }

    @Test
    void namesMustBeDistinct() {
        assertThatThrownBy(() -> Calibration.run(List.of("a", "a"), targets(CERTAIN, 1), certain(u -> CERTAIN), 1))
                .hasMessage("the parameters [a, a] must be one or more, each named once");
        assertThatThrownBy(() -> Calibration.run(TWO, List.of(), certain(u -> CERTAIN), 1))
                .hasMessage("the targets [] must be one or more, each named once");
        assertThatThrownBy(() -> new CalibrationTarget("orders", 1, 0, 0))
                .hasMessageContaining("the variances of the target orders (0.0 and 0.0)");
    }

    private static Simulator certain(UnaryOperator<double[]> means) {
        return new KnownModel(means, new double[8], 0);
    }

    /** Half of the variance the books', half the model's. */
    private static List<CalibrationTarget> targets(double[] observed, double deviation) {
        double half = deviation * deviation / 2;
        return IntStream.range(0, observed.length)
                .mapToObj(j -> new CalibrationTarget("kpi-" + j, observed[j], half, half))
                .toList();
    }
}
