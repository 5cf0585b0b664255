package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeibullCensoredTest {
    /** In the likelihood's maximum every derivative is 0, wherever that is. */
    @Test
    void noNeighbourIsLikelier() {
        double[] waits = {.2, 1.1, 3, 3, 7.5, .9, 12};
        boolean[] over = {true, true, false, true, true, false, false};
        WeibullCensored found = WeibullCensored.of(waits, over);
        double best = likelihood(waits, over, found.shape(), found.scale());
        for (double step : new double[] {-1e-3, 1e-3}) {
            assertThat(likelihood(waits, over, found.shape() * (1 + step), found.scale()))
                    .isLessThan(best);
            assertThat(likelihood(waits, over, found.shape(), found.scale() * (1 + step)))
                    .isLessThan(best);
        }
        assertThat(found.ends()).isEqualTo(4);
    }

    /** Of the shape found, tᵏ is exponential, of which the likeliest mean is total time over ends. */
    @Test
    void thePowersAreExponentialCutOff() {
        double[] waits = {.2, 1.1, 3, 3, 7.5, .9, 12};
        boolean[] over = {true, true, false, true, true, false, false};
        WeibullCensored found = WeibullCensored.of(waits, over);
        double total =
                Arrays.stream(waits).map(wait -> Math.pow(wait, found.shape())).sum();
        assertThat(Math.pow(found.scale(), found.shape())).isCloseTo(total / 4, within(1e-9));
    }

    @Test
    void whatWasDrawnAndCutOffIsFoundAgain() {
        RandomStream chance = new Streams(7, 0).named("weibull").at(0);
        Distribution patience = new Distribution.Weibull(.6, 5);
        int n = 40_000;
        double[] waits = new double[n];
        boolean[] over = new boolean[n];
        for (int i = 0; i < n; i++) {
            double patient = patience.sample(chance);
            double served = 2 * chance.nextExponential();
            waits[i] = Math.min(patient, served);
            over[i] = patient < served;
        }
        WeibullCensored found = WeibullCensored.of(waits, over);
        assertThat(found.shape()).isCloseTo(.6, within(.015));
        assertThat(found.scale()).isCloseTo(5, within(.35));
    }

    @Test
    void aUnitOfTimeChangesTheScaleAlone() {
        double[] hours = {.2, 1.1, 3, 7.5};
        double[] minutes = Arrays.stream(hours).map(hour -> 60 * hour).toArray();
        boolean[] over = {true, true, false, true};
        assertThat(WeibullCensored.of(minutes, over).shape())
                .isCloseTo(WeibullCensored.of(hours, over).shape(), within(1e-9));
        assertThat(WeibullCensored.of(minutes, over).scale())
                .isCloseTo(60 * WeibullCensored.of(hours, over).scale(), within(1e-6));
    }

    @Test
    void oneWaitTellsNoShape() {
        assertThatThrownBy(() -> WeibullCensored.of(new double[] {1, 2}, new boolean[] {true, false}))
                .hasMessageContaining("two different waits");
    }

    private static double likelihood(double[] waits, boolean[] over, double shape, double scale) {
        double sum = 0;
        for (int i = 0; i < waits.length; i++) {
            double hazard = Math.log(shape / scale) + (shape - 1) * Math.log(waits[i] / scale);
            sum += (over[i] ? hazard : 0) - Math.pow(waits[i] / scale, shape);
        }
        return sum;
    }
}
