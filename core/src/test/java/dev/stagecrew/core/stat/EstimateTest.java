package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Unit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    /** R: {@code t.test(c(2.1, 3.4, 1.9, 5.6, 4.2))} and {@code quantile(x, c(.1, .5, .9))}, type 7. */
    @Test
    void agreesWithStudentIntervalAndTypeSevenQuantiles() {
        Estimate estimate = Estimate.of(new double[] {2.1, 3.4, 1.9, 5.6, 4.2});
        assertThat(estimate.mean()).isCloseTo(3.44, within(1e-12));
        // s² = 9.412 / 4, t(4, 0.975) = 2.7764451 (any t table)
        double half = 2.7764451051977987 * Math.sqrt(2.353) / Math.sqrt(5);
        assertThat(estimate.low()).isCloseTo(3.44 - half, within(1e-9));
        assertThat(estimate.high()).isCloseTo(3.44 + half, within(1e-9));
        assertThat(estimate.p10()).isCloseTo(1.98, within(1e-12));
        assertThat(estimate.p50()).isEqualTo(3.4);
        assertThat(estimate.p90()).isCloseTo(5.04, within(1e-12));
    }

    @Test
    void skipsUndefinedYears() {
        double[] gaps = {Double.NaN, 1, Double.NaN, 2, 4};
        assertThat(Estimate.of(gaps)).isEqualTo(Estimate.of(new double[] {1, 2, 4}));
    }

    @Test
    void oneYearSaysNothingAboutTheError() {
        Estimate one = Estimate.of(new double[] {7});
        assertThat(one).isEqualTo(new Estimate(1, 7, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 7, 7, 7));
    }

    @Test
    void noYearSaysNothingAtAll() {
        Estimate none = Estimate.of(new double[] {Double.NaN});
        double nan = Double.NaN;
        assertThat(none).isEqualTo(new Estimate(0, nan, nan, nan, nan, nan, nan));
    }

    @Test
    void equalYearsHaveNoWidth() {
        double[] values = new double[1000];
        Arrays.fill(values, 0.1);
        assertThat(Estimate.of(values)).isEqualTo(new Estimate(1000, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));
    }

    @Test
    void aLargeOffsetCostsNoDigits() {
        double[] values = {1e9 + 1, 1e9 + 2, 1e9 + 3};
        assertThat(Moments.of(values).variance()).isEqualTo(1.0);
    }

    /** Nineteen years at 1 and one at 0.99999: mean 0.9999995, standard error 5·10⁻⁷. */
    @Test
    void theIntervalOfAShareStaysBetweenZeroAndOne() {
        double[] shares = new double[20];
        Arrays.fill(shares, 1);
        shares[3] = .99999;
        assertThat(Estimate.of(shares).high()).isGreaterThan(1);
        Estimate share = Estimate.of(shares, Unit.RATIO);
        assertThat(share.high()).isEqualTo(1);
        assertThat(share.low()).isEqualTo(Estimate.of(shares).low());
        assertThat(share.mean()).isEqualTo(Estimate.of(shares).mean());
        double[] missed = Arrays.stream(shares).map(value -> 1 - value).toArray();
        assertThat(Estimate.of(missed, Unit.RATIO).low()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"COUNT", "MINUTES", "HOURS", "HOURS_PER_WEEK", "DAYS", "WEEKS"})
    void theIntervalOfWhatIsCountedOrTakesTimeIsNotNegative(Unit unit) {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 0, 0, 9};
        assertThat(Estimate.of(values).low()).isNegative();
        assertThat(Estimate.of(values, unit).low()).isZero();
        assertThat(Estimate.of(values, unit).high())
                .isEqualTo(Estimate.of(values).high());
    }

    @Test
    void starsAreFiveAtMost() {
        double[] values = {5, 5, 5, 5, 5, 5, 5, 5, 5, 4};
        assertThat(Estimate.of(values).high()).isGreaterThan(5);
        assertThat(Estimate.of(values, Unit.STARS).high()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"MONEY", "INDEX"})
    void moneyAndAnIndexHaveNoBounds(Unit unit) {
        double[] values = {0, 0, 0, 0, 9};
        assertThat(Estimate.of(values, unit)).isEqualTo(Estimate.of(values));
    }

    /** A return on advertising may be negative, and more than all of it. */
    @Test
    void aRatioThatLeavesZeroToOneIsNoShare() {
        double[] above = {0, 0, 0, 0, 1.1};
        double[] below = {1, 1, 1, 1, -.1};
        assertThat(Estimate.of(above, Unit.RATIO)).isEqualTo(Estimate.of(above));
        assertThat(Estimate.of(below, Unit.RATIO)).isEqualTo(Estimate.of(below));
        double[] within = {0, 0, 0, 1, Double.NaN};
        assertThat(Estimate.of(within, Unit.RATIO).low()).isZero();
    }

    @Test
    void anEndThatIsNotKnownStaysSo() {
        assertThat(Estimate.of(new double[] {.7}, Unit.RATIO)).isEqualTo(Estimate.of(new double[] {.7}));
        assertThat(Estimate.of(new double[0], Unit.RATIO)).isEqualTo(Estimate.of(new double[0]));
    }

    /** s/√2 of two years is half their distance; t(1, 0.975) = 12.7062047 (any t table). */
    @Test
    void twoYearsAreTheFewestWithAnError() {
        Estimate two = Estimate.of(new double[] {10, 14});
        assertThat(two.halfWidth()).isCloseTo(2 * 12.7062047, within(1e-6));
        assertThat(Estimate.of(new double[] {7}).halfWidth()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Estimate.of(new double[0]).halfWidth()).isNaN();
    }
}
