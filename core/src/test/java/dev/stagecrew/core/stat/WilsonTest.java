package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class WilsonTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3: 81 of 263. */
    @Test
    void agreesWithTheScoreInterval() {
        Wilson wilson = Wilson.of(81, 263);
        assertThat(wilson.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(wilson.high()).isCloseTo(0.3662, within(5e-5));
    }

    @Test
    void neverLeavesTheUnitIntervalAndIsSymmetric() {
        for (int n = 1; n <= 300; n++) {
            for (int k = 0; k <= n; k++) {
                Wilson wilson = Wilson.of(k, n);
                Wilson mirror = Wilson.of(n - k, n);
                assertThat(wilson.low()).isBetween(0.0, wilson.share());
                assertThat(wilson.high()).isBetween(wilson.share(), 1.0);
                assertThat(wilson.low()).isCloseTo(1 - mirror.high(), within(1e-12));
            }
        }
    }

    @Test
    void neverOrAlwaysStillLeavesDoubt() {
        // n = 200, k = 0: z²/(n + z²)
        assertThat(Wilson.of(0, 200).high()).isCloseTo(0.018845, within(1e-6));
        assertThat(Wilson.of(0, 200).low()).isZero();
        assertThat(Wilson.of(200, 200).high()).isEqualTo(1);
    }

    @Test
    void withoutYearsEverythingIsPossible() {
        assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 0, Double.NaN, 0, 1));
    }

    /** Exact, no chance: the binomial probabilities of the intervals that hold the true share, averaged over shares. */
    @Test
    void coversTheTrueShareIn95Of100RunsOf200Years() {
        double sum = 0;
        int shares = 0;
        for (double p = 0.05; p <= 0.951; p += 0.01) {
            BinomialDistribution years = BinomialDistribution.of(200, p);
            for (int k = 0; k <= 200; k++) {
                Wilson wilson = Wilson.of(k, 200);
                sum += wilson.low() <= p && p <= wilson.high() ? years.probability(k) : 0;
            }
            shares++;
        }
        assertThat(sum / shares).isCloseTo(0.95, within(0.005));
    }
}
