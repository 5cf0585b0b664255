package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets that are the parameter itself, in years of much luck. */
class LikelihoodTest {
    private static final double[] YEARS = years("one");
    private static final double[] NEAR = {.05};
    private static final double[] MIDDLE = {0};

    /** To second order: the whitened misfits of n such targets are 1/√n of each one's. */
    @Test
    void figuresThatFollowTheSameLuckCountOnce() {
        double once = drop(YEARS);
        assertThat(drop(YEARS, YEARS, YEARS)).isCloseTo(once, within(.01 * once));
    }

    @Test
    void figuresOfSeparateLuckCountEach() {
        double[] opposite = Arrays.stream(YEARS).map(year -> -year).toArray();
        double[] separate = new double[2 * YEARS.length];
        double[] other = new double[2 * YEARS.length];
        System.arraycopy(YEARS, 0, separate, 0, YEARS.length);
        System.arraycopy(YEARS, 0, separate, YEARS.length, YEARS.length);
        System.arraycopy(YEARS, 0, other, 0, YEARS.length);
        System.arraycopy(opposite, 0, other, YEARS.length, YEARS.length);
        assertThat(drop(separate, other)).isCloseTo(2 * drop(separate), within(1e-9));
    }

    /** By hand: variance 1 of the years, (1 + 1/8) with the simulated years, and what the books may be off. */
    @Test
    void oneTargetIsStudentsT() {
        double misfit = NEAR[0] * NEAR[0] / (9 / 8.0 * variance(YEARS) + 1e-4);
        assertThat(drop(YEARS)).isCloseTo(3.5 * Math.log1p(misfit / (6 * 7 / 9.0)), within(1e-9));
    }

    @Test
    void aYearWithoutAValueIsAMeanOne() {
        double[] gaps = YEARS.clone();
        gaps[0] = Double.NaN;
        assertThat(drop(gaps)).isCloseTo(drop(YEARS), within(.2 * drop(YEARS)));
    }

    /** How much less likely a parameter a little off is. */
    private static double drop(double[]... lived) {
        double[][] settings =
                Design.latinHypercube(20, 1, new Streams(1, 0).named("design").at(0));
        double[] values = Arrays.stream(settings).mapToDouble(u -> u[0]).toArray();
        List<Emulator> emulators = Collections.nCopies(lived.length, Emulator.of(settings, values));
        CalibrationTarget target = new CalibrationTarget("kpi", 0, 1e-4, 0);
        History history = new History(
                Collections.nCopies(lived.length, target), List.of(new Wave(emulators, new double[lived.length], 8)));
        Likelihood likelihood = Likelihood.of(history, lived);
        return likelihood.log(MIDDLE) - likelihood.log(NEAR);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    private static double[] years(String name) {
        RandomStream stream = new Streams(3, 0).named(name).at(0);
        double[] years = new double[60];
        Arrays.setAll(years, year -> stream.nextGaussian());
        double mean = Arrays.stream(years).average().orElseThrow();
        return Arrays.stream(years).map(year -> year - mean).toArray();
    }
}
