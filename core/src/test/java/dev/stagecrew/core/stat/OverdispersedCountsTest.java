package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;

class OverdispersedCountsTest {
    private static final RandomStream CHANCE =
            new Streams(11, 0).named("counts").at(0);

    @Test
    void aLevelThatLastsIsFoundAgainUnderTheChanceOfCounts() {
        double[] expected = new double[20_000];
        Arrays.setAll(expected, day -> day % 7 == 5 ? 0 : 40 + day % 7);

        OverdispersedCounts found = OverdispersedCounts.of(counts(expected, .25, .44), expected, 0);

        assertThat(found.variation()).isCloseTo(.25, within(.01));
        assertThat(found.persistence()).isCloseTo(.44, within(.03));
        assertThat(found.days()).isEqualTo((int)
                Arrays.stream(expected).filter(mean -> mean > 0).count());
        assertThat(found.pairs()).isLessThan(found.days());
    }

    @Test
    void countsOfChanceAloneVaryByNothingMore() {
        double[] expected = new double[20_000];
        Arrays.fill(expected, 9);

        assertThat(OverdispersedCounts.of(counts(expected, 0, 0), expected, 0).variation())
                .isLessThan(.06);
    }

    /** Four days around 10, two each side by 5: (25 · 4/3 − 10) · 4 / 400. */
    @Test
    void theFormulaIsTheOneThatIsStated() {
        double[] counts = {5, 15, 15, 5};
        double[] expected = {10, 10, 10, 10};

        OverdispersedCounts found = OverdispersedCounts.of(counts, expected, 1);

        double square = (25 * 4 / 3.0 - 10) * 4 / 400;
        assertThat(found.variation()).isCloseTo(Math.sqrt(square), within(1e-12));
        // neighbours: −.25, +.25, −.25
        assertThat(found.persistence()).isZero();
    }

    @Test
    void aDayThatDoesNotCountParts() {
        double[] expected = {10, Double.NaN, 10, 10};
        assertThat(OverdispersedCounts.of(new double[] {20, 9, 20, 20}, expected, 0))
                .satisfies(found -> assertThat(found.pairs()).isEqualTo(1))
                .satisfies(found -> assertThat(found.days()).isEqualTo(3));
    }

    private static double[] counts(double[] expected, double variation, double persistence) {
        double square = Math.log1p(variation * variation);
        double state = CHANCE.nextGaussian();
        double[] counts = new double[expected.length];
        for (int day = 0; day < expected.length; day++) {
            state = persistence * state + Math.sqrt(1 - persistence * persistence) * CHANCE.nextGaussian();
            double mean = expected[day] * Math.exp(Math.sqrt(square) * state - square / 2);
            counts[day] = mean > 0 ? PoissonSampler.of(CHANCE, mean).sample() : 0;
        }
        return counts;
    }
}
