package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One parameter, which is what each of three targets is in the long run. */
class WaveTest {
    private static final double[][] SETTINGS =
            Design.latinHypercube(20, 1, new Streams(1, 0).named("design").at(0));

    private static final List<CalibrationTarget> TARGETS = List.of(target(1), target(2), target(4));

    /** By hand: years 1 above and below have variance 4/3, 5/4 of it with the mean of four, three times for four years. */
    @Test
    void aMisfitCountsTheBooksTheModelAndTheLuckOfBoth() {
        Wave wave = wave(-1, 1, -1, 1);
        double variance = .25 + 4 / 3.0 * 5 / 4 * 3;
        assertThat(wave.misfit(2, TARGETS.get(2), new double[] {1})).isCloseTo(3 / Math.sqrt(variance), within(1e-6));
    }

    @Test
    void misfitsAreRankedFromTheLargest() {
        Wave wave = wave(0, 0, 0, 0);
        double[] middle = {0};
        assertThat(wave.misfit(1, TARGETS, middle)).isCloseTo(8, within(1e-5));
        assertThat(wave.misfit(2, TARGETS, middle)).isCloseTo(4, within(1e-5));
        assertThat(wave.misfit(3, TARGETS, middle)).isCloseTo(2, within(1e-5));
        assertThat(wave.misfit(4, TARGETS, middle)).as("the least of three").isCloseTo(2, within(1e-5));
    }

    @Test
    void aSurfaceIsSharpWhenItsErrorIsBelowHalfOfAllOther() {
        assertThat(wave(0, 0, 0, 0).isSharp(TARGETS)).isTrue();
        Wave coarse = Wave.of(
                SETTINGS,
                Arrays.stream(SETTINGS)
                        .map(u -> new double[][] {{Math.sin(20 * u[0])}})
                        .toList(),
                4);
        assertThat(coarse.isSharp(TARGETS.subList(0, 1))).isFalse();
    }

    @Test
    void yearsWithoutAValueDoNotCount() {
        Wave wave = wave(-1, 1, Double.NaN, Double.NaN);
        assertThat(wave.luck()).containsExactly(new double[] {2, 2, 2}, within(1e-9));
        assertThat(wave(0, Double.NaN, Double.NaN, Double.NaN).luck()).containsExactly(0, 0, 0);
    }

    @Test
    void threeYearsAreTooFew() {
        assertThatThrownBy(() -> new Wave(List.of(), new double[0], 3))
                .hasMessage("3 years say too little of luck; there must be at least 4");
    }

    private static Wave wave(double... luck) {
        return Wave.of(
                SETTINGS,
                Arrays.stream(SETTINGS)
                        .map(u -> {
                            double[] years =
                                    Arrays.stream(luck).map(year -> u[0] + year).toArray();
                            return new double[][] {years, years, years};
                        })
                        .toList(),
                luck.length);
    }

    private static CalibrationTarget target(double observed) {
        return new CalibrationTarget("kpi-" + observed, observed, .16, .09);
    }
}
