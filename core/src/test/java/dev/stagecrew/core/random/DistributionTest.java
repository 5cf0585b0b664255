package dev.stagecrew.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.stagecrew.core.random.Distribution.Weibull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    /** Γ(n) = (n − 1)!, Γ(3/2) = √π/2; the others from math.gamma of Python 3. */
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 1",
        "3, 2",
        "6, 120",
        "1.5, 0.886226925452758",
        "1.1, 0.951350769866873",
        "11, 3628800",
        "101, 9.33262154439441e157",
        "171, 7.257415615307994e306"
    })
    void gammaIsTheFactorialOfOneLess(double x, double expected) {
        assertThat(Gamma.of(x)).isCloseTo(expected, withinPercentage(1e-10));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 90", "1, 180", "2, 203.108250077192"})
    void aWeibullByItsMeanHasTheScaleThatGivesIt(double shape, double scale) {
        Weibull weibull = Weibull.of(180, shape);
        assertThat(weibull.shape()).isEqualTo(shape);
        assertThat(weibull.scale()).isCloseTo(scale, withinPercentage(1e-10));
    }

    @Test
    void aWeibullsSamplesHaveTheMeanThatWasGiven() {
        Weibull weibull = Weibull.of(180, .5);
        Streams streams = new Streams(7, 0);
        double sum = 0;
        int samples = 200_000;
        for (int i = 0; i < samples; i++) {
            sum += weibull.sample(streams.named("weibull").at(i));
        }
        // the standard deviation is √5 times the mean: four standard errors are 2%
        assertThat(sum / samples).isCloseTo(180, withinPercentage(2));
    }
}
