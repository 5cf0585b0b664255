package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmulatorTest {
    private static final double TINY = 1e-8;

    @Test
    void aQuadraticIsFoundWherever() {
        double[][] settings = Design.latinHypercube(30, 2, stream("design"));
        Emulator emulator = Emulator.of(settings, values(settings, EmulatorTest::bowl));

        for (double[] u : Design.latinHypercube(10, 2, stream("elsewhere"))) {
            assertThat(emulator.at(u)).isCloseTo(bowl(u), within(1e-5));
        }
        assertThat(emulator.variance()).isLessThan(1e-9);
    }

    /** Left out by hand, one after the other. */
    @Test
    void theVarianceIsThatOfSettingsLeftOut() {
        double[][] settings = Design.latinHypercube(25, 2, stream("design"));
        RandomStream noise = stream("noise");
        double[] values = values(settings, u -> StrictMath.exp(u[0]) + noise.nextGaussian());
        double sum = 0;
        for (int i = 0; i < settings.length; i++) {
            int out = i;
            int[] kept =
                    IntStream.range(0, settings.length).filter(j -> j != out).toArray();
            Emulator without = Emulator.of(
                    IntStream.of(kept).mapToObj(j -> settings[j]).toArray(double[][]::new),
                    IntStream.of(kept).mapToDouble(j -> values[j]).toArray(),
                    TINY);
            double missed = values[i] - without.at(settings[i]);
            sum += missed * missed;
        }
        double expected = sum / settings.length;
        assertThat(Emulator.of(settings, values, TINY).variance()).isCloseTo(expected, within(1e-5 * expected));
    }

    /** Six settings for ten terms. */
    @Test
    void fewSettingsGiveASurfaceAndALargeError() {
        double[][] settings = Design.latinHypercube(6, 3, stream("few"));
        Emulator emulator = Emulator.of(settings, values(settings, u -> u[0] * u[1] * 3 + u[2]));
        assertThat(emulator.variance()).isGreaterThan(.01);
        assertThat(emulator.at(new double[3])).isFinite();
    }

    @Test
    void whatNeverChangesIsFlatAndCertain() {
        double[][] settings = Design.latinHypercube(20, 2, stream("design"));
        Emulator emulator = Emulator.of(settings, values(settings, u -> 7));
        assertThat(emulator.at(new double[] {2, -2})).isEqualTo(7);
        assertThat(emulator.variance()).isZero();
    }

    @Test
    void settingsWithoutAValueDoNotCount() {
        double[][] settings = Design.latinHypercube(40, 2, stream("design"));
        double[] values = values(settings, u -> u[0] > 1 ? Double.NaN : bowl(u));
        assertThat(Emulator.of(settings, values).at(new double[] {0, 1})).isCloseTo(.3, within(1e-5));
        double[] hardlyAny = new double[settings.length];
        Arrays.fill(hardlyAny, Double.NaN);
        hardlyAny[0] = 1;
        assertThatThrownBy(() -> Emulator.of(settings, hardlyAny))
                .hasMessage("the target has a value at 1 of 40 settings; at least 3 are needed."
                        + " Maybe the model never shows it");
    }

    private static double bowl(double[] u) {
        return 1 + 2 * u[0] - u[1] + .5 * u[0] * u[1] + .3 * u[1] * u[1];
    }

    private static double[] values(double[][] settings, ToDoubleFunction<double[]> f) {
        return Arrays.stream(settings).mapToDouble(f).toArray();
    }

    private static RandomStream stream(String name) {
        return new Streams(7, 0).named(name).at(0);
    }
}
