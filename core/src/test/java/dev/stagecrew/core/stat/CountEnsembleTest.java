package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CountEnsembleTest {
    private static final Streams.Family CHANCE = new Streams(9, 0).named("ensemble");

    /** Var y = μ + μ²((1 + v²)(e^(d²)) − 1). */
    @Test
    void aDayHasTheMeanAndVarianceOfItsParts() {
        double[][] draws = new CountEnsemble(.25, .5, .1).draw(new double[] {30, 0, 30}, 40_000, CHANCE);
        for (int day : new int[] {0, 2}) {
            Moments moments = Moments.of(
                    Arrays.stream(draws).mapToDouble(draw -> draw[day]).toArray());
            assertThat(moments.mean()).isCloseTo(30, within(.2));
            assertThat(moments.variance()).isCloseTo(30 + 900 * (1.0625 * Math.exp(.01) - 1), within(3.0));
        }
        assertThat(Arrays.stream(draws).mapToDouble(draw -> draw[1]).max()).hasValue(0);
    }

    @Test
    void whatItDrawsIsFoundAgain() {
        double[] expected = new double[20_000];
        Arrays.fill(expected, 60);
        double[] days = new CountEnsemble(.3, .6, 0).draw(expected, 1, CHANCE)[0];

        OverdispersedCounts found = OverdispersedCounts.of(days, expected, 1);

        assertThat(found.variation()).isCloseTo(.3, within(.02));
        assertThat(found.persistence()).isCloseTo(.6, within(.04));
    }

    @Test
    void withoutVariationItIsPoisson() {
        double[][] draws = new CountEnsemble(0, 0, 0).draw(new double[] {25}, 40_000, CHANCE);
        Moments moments =
                Moments.of(Arrays.stream(draws).mapToDouble(draw -> draw[0]).toArray());
        assertThat(moments.variance()).isCloseTo(25, within(.7));
    }
}
