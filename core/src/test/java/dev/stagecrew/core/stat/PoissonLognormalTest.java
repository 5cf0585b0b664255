package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class PoissonLognormalTest {
    @Test
    void withoutVariationItIsPoisson() {
        PoissonDistribution poisson = PoissonDistribution.of(14);
        assertThat(new PoissonLognormal(14, 0).atMost(9)).isEqualTo(poisson.cumulativeProbability(9));
        assertThat(new PoissonLognormal(14, 0).atLeast(20)).isEqualTo(poisson.survivalProbability(19));
    }

    /** Mean μ and variance μ + v²μ², as sums of tails. */
    @Test
    void itsMeanAndVarianceAreThoseOfCountsThatVary() {
        PoissonLognormal counts = new PoissonLognormal(12, .3);
        double mean = 0;
        double second = 0;
        for (int count = 1; count < 200; count++) {
            mean += counts.atLeast(count);
            second += (2 * count - 1) * counts.atLeast(count);
        }
        assertThat(mean).isCloseTo(12, within(1e-6));
        assertThat(second - mean * mean).isCloseTo(12 + .09 * 144, within(1e-4));
    }

    @Test
    void theTwoTailsOfACountMeet() {
        PoissonLognormal counts = new PoissonLognormal(40, .25);
        assertThat(counts.atMost(39) + counts.atLeast(40)).isCloseTo(1, within(1e-12));
        assertThat(counts.atLeast(0)).isEqualTo(1);
        assertThat(counts.atMost(-1)).isZero();
    }
}
