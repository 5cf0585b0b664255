package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewYearsTest {
    /** Fifty years at −1 and fifty at +1 have Σ(x − x̄)² = 100, of which any three hold 3. */
    @Test
    void whereYearsAreAlikeThreeHoldTheirShare() {
        assertThat(FewYears.of(plusAndMinus(100))).isEqualTo(new FewYears(3, .03, false));
    }

    /** By hand: two of 100 years at ±d, the others at ±1, mean 0; three hold (2d² + 1)/(2d² + 98). */
    @ParameterizedTest
    @CsvSource({"6.9, false", "6.92, false", "6.93, true", "7, true"})
    void theMeanIsCarriedFromMoreThanHalfOn(double d, boolean carried) {
        double[] values = plusAndMinus(100);
        values[0] *= d;
        values[1] *= d;
        FewYears few = FewYears.of(values);
        assertThat(few.share()).isCloseTo((2 * d * d + 1) / (2 * d * d + 98), within(1e-12));
        assertThat(few.carryTheMean()).isEqualTo(carried);
        assertThat(few.beyondMostYears()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"19, 0", "20, 1", "39, 1", "40, 2", "59, 2", "60, 3", "2000, 3"})
    void fewAreOneForEachTwentyYearsAndThreeAtMost(int count, int years) {
        double[] values = new double[count];
        values[0] = 1_000;
        FewYears few = FewYears.of(values);
        assertThat(few.years()).isEqualTo(years);
        assertThat(few.carryTheMean()).isEqualTo(years > 0);
    }

    @Test
    void halfIsNotYetMore() {
        assertThat(new FewYears(3, .5, false).carryTheMean()).isFalse();
        assertThat(new FewYears(3, Math.nextUp(.5), false).carryTheMean()).isTrue();
        assertThat(new FewYears(3, 0, true).carryTheMean()).isTrue();
    }

    /** Three of nine years at 1,000 hold 3 · 910² of 9 · 910² + 91 · 90², but the mean of 90 is where no year is. */
    @Test
    void aMeanWhereHardlyAnyYearIsIsCarriedByFew() {
        double[] values = new double[100];
        Arrays.fill(values, 0, 9, 1_000);
        FewYears good = FewYears.of(values);
        assertThat(good.share()).isCloseTo(2_484_300 / 8_190_000.0, within(1e-12));
        assertThat(good.beyondMostYears()).isTrue();
        assertThat(FewYears.of(Arrays.stream(values).map(value -> -value).toArray())
                        .beyondMostYears())
                .isTrue();
        Arrays.fill(values, 9, 12, 1_000);
        assertThat(FewYears.of(values)).isEqualTo(new FewYears(3, .22, false));
    }

    @Test
    void equalYearsAndUndefinedOnesCarryNothing() {
        double[] same = new double[100];
        Arrays.fill(same, .1);
        assertThat(FewYears.of(same)).isEqualTo(new FewYears(0, 0, false));
        assertThat(FewYears.of(new double[0])).isEqualTo(new FewYears(0, 0, false));
        double[] gaps = Arrays.copyOf(plusAndMinus(100), 150);
        Arrays.fill(gaps, 100, 150, Double.NaN);
        assertThat(FewYears.of(gaps)).isEqualTo(FewYears.of(plusAndMinus(100)));
    }

    /** What the documentation promises of samples that are nothing special. */
    @ParameterizedTest
    @CsvSource({
        "normal, 20, 0, 0.01",
        "normal, 100, 0, 0",
        "exponential, 100, 0.05, 0.12",
        "breakdowns, 100, 0.35, 0.45"
    })
    void calledSoAreRareYearsAndHardlyEverOthers(String model, int years, double atLeast, double atMost) {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(11L);
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        var exponential = ZigguratSampler.Exponential.of(random);
        int carried = 0;
        int samples = 4000;
        for (int sample = 0; sample < samples; sample++) {
            double[] values = new double[years];
            for (int year = 0; year < years; year++) {
                values[year] = switch (model) {
                    case "normal" -> normal.sample();
                    case "exponential" -> exponential.sample();
                    default -> normal.sample() + (random.nextDouble() < 1 / 200.0 ? 100 : 0);
                };
            }
            carried += FewYears.of(values).carryTheMean() ? 1 : 0;
        }
        // a breakdown once in 200 years is met within 100 with 1 - .995^100 = .39
        assertThat((double) carried / samples).isBetween(atLeast, atMost);
    }

    /** Five of 100 years at −1 and five at +1: the mean is 0, as are P10 and P90. */
    @Test
    void aMeanThatMostYearsHaveIsNotBeyondThem() {
        double[] values = new double[100];
        Arrays.fill(values, 0, 5, -1);
        Arrays.fill(values, 95, 100, 1);
        assertThat(FewYears.of(values)).isEqualTo(new FewYears(3, .3, false));
    }

    private static double[] plusAndMinus(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, year -> year % 2 == 0 ? 1 : -1);
        return values;
    }
}
