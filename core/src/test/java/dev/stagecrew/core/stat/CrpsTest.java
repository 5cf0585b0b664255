package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CrpsTest {
    @Test
    void theScoreOfOneDrawIsTheAbsoluteError() {
        assertThat(Crps.of(new double[] {7}, 4)).isEqualTo(3);
        assertThat(Crps.of(new double[] {4, 4, 4}, 4)).isZero();
    }

    @Test
    void theScoreIsTheSquareBetweenTheStepsOfEnsembleAndObservation() {
        double[] draws = {5, 1, 3, 3, 8};
        for (double observed : new double[] {-2, 1, 2.5, 3, 9.5}) {
            assertThat(Crps.of(draws, observed)).isCloseTo(squareBetweenSteps(draws, observed), within(1e-12));
        }
    }

    @Test
    void aLevelFarFromZeroCostsNoDigits() {
        double level = 1e12;
        assertThat(Crps.of(new double[] {level + 5, level + 1, level + 3}, level + 2))
                .isEqualTo(Crps.of(new double[] {5, 1, 3}, 2));
    }

    /** Gneiting and Raftery 2007, equation 5: σ(z(2Φ(z) − 1) + 2φ(z) − 1/√π). */
    @Test
    void aLargeNormalEnsembleScoresAsTheNormalDistribution() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        int n = 20_000;
        double[] draws = new double[n];
        for (int i = 0; i < n; i++) {
            draws[i] = 10 + 2 * normal.inverseCumulativeProbability((i + .5) / n);
        }
        double z = .7;
        double expected =
                2 * (z * (2 * normal.cumulativeProbability(z) - 1) + 2 * normal.density(z) - 1 / Math.sqrt(Math.PI));
        assertThat(Crps.of(draws, 10 + 2 * z)).isCloseTo(expected, within(1e-3));
    }

    @Test
    void anEnsembleWithoutDrawsIsRefused() {
        assertThatThrownBy(() -> Crps.of(new double[0], 1)).hasMessageContaining("must hold a draw");
    }

    /** ∫(F(x) − 1{x ≥ y})² dx, summed over the pieces between all points. */
    private static double squareBetweenSteps(double[] draws, double observed) {
        double[] points = DoubleStream.concat(Arrays.stream(draws), DoubleStream.of(observed))
                .sorted()
                .toArray();
        double sum = 0;
        for (int i = 1; i < points.length; i++) {
            double from = points[i - 1];
            double below = Arrays.stream(draws).filter(x -> x <= from).count() / (double) draws.length;
            double gap = below - (from >= observed ? 1 : 0);
            sum += gap * gap * (points[i] - from);
        }
        return sum;
    }
}
