package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Direction;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
    private static final double[] BASELINE = {10, 20, 30, 40};
    private static final double[] PLAN = {11, 23, 29, 45};

    @Test
    void isTheEstimateOfTheDifferences() {
        PairedDifference difference = PairedDifference.of(PLAN, BASELINE, Direction.HIGHER_IS_BETTER);
        Estimate expected = Estimate.of(new double[] {1, 3, -1, 5});
        assertThat(difference.mean()).isEqualTo(expected.mean());
        assertThat(difference.low()).isEqualTo(expected.low());
        assertThat(difference.high()).isEqualTo(expected.high());
        assertThat(difference.p10()).isEqualTo(expected.p10());
        assertThat(difference.p90()).isEqualTo(expected.p90());
    }

    @Test
    void countsTheYearsInWhichThePlanIsBetter() {
        assertThat(PairedDifference.of(PLAN, BASELINE, Direction.HIGHER_IS_BETTER)
                        .betterIn())
                .isEqualTo(3);
        assertThat(PairedDifference.of(PLAN, BASELINE, Direction.LOWER_IS_BETTER)
                        .betterIn())
                .isEqualTo(1);
        assertThat(PairedDifference.of(PLAN, BASELINE, Direction.NEITHER).betterIn())
                .isZero();
        assertThat(PairedDifference.of(BASELINE, BASELINE, Direction.HIGHER_IS_BETTER)
                        .betterIn())
                .isZero();
    }

    /** 0.1 + 0.2 is not 0.3 to the last digit. */
    @Test
    void sumsInAnotherOrderAreNoDifference() {
        double[] plan = {0.1 + 0.2, 0.3 + 1e-9};
        PairedDifference difference = PairedDifference.of(plan, new double[] {0.3, 0.3}, Direction.HIGHER_IS_BETTER);
        assertThat(difference.betterIn()).isEqualTo(1);
        assertThat(PairedDifference.of(new double[] {0.1 + 0.2, 1}, new double[] {0.3, 1}, Direction.HIGHER_IS_BETTER)
                        .mean())
                .isZero();
    }

    /** By hand: var baseline 500/3, var plan 600/3 (mean 27), cov 540/3, var difference 20/3. */
    @Test
    void saysWhatPairingGained() {
        PairedDifference difference = PairedDifference.of(PLAN, BASELINE, Direction.HIGHER_IS_BETTER);
        assertThat(difference.correlation()).isCloseTo(540 / Math.sqrt(500.0 * 600.0), within(1e-12));
        assertThat(difference.varianceReduction()).isCloseTo(1100.0 / 20.0, within(1e-9));
    }

    @Test
    void aYearUndefinedInEitherPlanIsSkipped() {
        double nan = Double.NaN;
        PairedDifference difference = PairedDifference.of(
                new double[] {1, nan, 3, 5}, new double[] {nan, 2, 2, 2}, Direction.HIGHER_IS_BETTER);
        assertThat(difference.count()).isEqualTo(2);
        assertThat(difference.of()).isEqualTo(2);
        assertThat(difference.mean()).isEqualTo(2);
    }

    @Test
    void twinsDifferByNothingWithoutUncertainty() {
        PairedDifference none = PairedDifference.of(BASELINE, BASELINE, Direction.HIGHER_IS_BETTER);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isZero();
        assertThat(none.varianceReduction()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(none.correlation()).isCloseTo(1, within(1e-12));
    }

    @Test
    void plansOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> PairedDifference.of(PLAN, new double[2], Direction.NEITHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have the same years");
    }

    /** Twelve digits, whether the numbers are large or small. */
    @Test
    void whatIsEqualIsAMatterOfDigits() {
        double[] large = {1e9 + 1e-4, 1e9};
        double[] small = {1.0000001e-9, 1e-9};
        assertThat(PairedDifference.of(large, new double[] {1e9, 1e9}, Direction.HIGHER_IS_BETTER)
                        .betterIn())
                .isZero();
        assertThat(PairedDifference.of(small, new double[] {1e-9, 1e-9}, Direction.HIGHER_IS_BETTER)
                        .betterIn())
                .isEqualTo(1);
    }

    @Test
    void theShareOfBetterYearsIsWilsons() {
        PairedDifference difference = PairedDifference.of(PLAN, BASELINE, Direction.HIGHER_IS_BETTER);
        assertThat(difference.betterShare()).isEqualTo(Wilson.of(3, 4));
    }

    @Test
    void theHalfWidthIsThatOfTheEstimate() {
        PairedDifference difference = PairedDifference.of(PLAN, BASELINE, Direction.HIGHER_IS_BETTER);
        assertThat(difference.halfWidth())
                .isEqualTo(Estimate.of(new double[] {1, 3, -1, 5}).halfWidth())
                .isPositive();
    }

    @Test
    void ofASummaryNothingIsKnownBeyondItsEstimate() {
        Estimate estimate = Estimate.of(new double[] {1, 3, -1, 5});
        PairedDifference summary = PairedDifference.summarised(estimate);
        assertThat(summary.mean()).isEqualTo(2);
        assertThat(summary.halfWidth()).isEqualTo(estimate.halfWidth());
        assertThat(summary.of()).isEqualTo(4);
        assertThat(summary.betterIn()).isZero();
        assertThat(summary.correlation()).isNaN();
        assertThat(summary.varianceReduction()).isNaN();
        assertThat(summary.typical().median()).isEqualTo(estimate.p50());
        assertThat(summary.few().carryTheMean()).isFalse();
    }
}
