package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class LogHistogramTest {
    private static final double DOCUMENTED_ERROR = 0.004;

    @Test
    void quantilesStayWithinTheDocumentedErrorOfTheSortedDurations() {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(42L);
        double[] durations = random.doubles(20_001)
                .map(u -> Math.exp(12 * u - 6) * (u < 0.01 ? 0 : 1))
                .toArray();
        LogHistogram histogram = new LogHistogram();
        Arrays.stream(durations).forEach(histogram::accept);
        for (double p = 0; p <= 1; p += 0.001) {
            double exact = Quantiles.of(durations, p)[0];
            assertThat(histogram.quantile(p)).isCloseTo(exact, within(DOCUMENTED_ERROR * exact));
        }
        assertThat(histogram.quantile(0))
                .isEqualTo(Arrays.stream(durations).min().orElseThrow());
        assertThat(histogram.quantile(1))
                .isEqualTo(Arrays.stream(durations).max().orElseThrow());
    }

    @Test
    void theMedianOfFewIsTheirMedian() {
        LogHistogram histogram = new LogHistogram();
        histogram.accept(10);
        assertThat(histogram.quantile(.5)).isEqualTo(10);
        histogram.accept(70);
        assertThat(histogram.quantile(.5)).isEqualTo(40);
        histogram.accept(20);
        assertThat(histogram.quantile(.5)).isCloseTo(20, within(DOCUMENTED_ERROR * 20));
        histogram.accept(0);
        // 0 10 20 70
        assertThat(histogram.quantile(.5)).isCloseTo(15, within(DOCUMENTED_ERROR * 15));
        assertThat(histogram.quantile(.1)).isCloseTo(3, within(DOCUMENTED_ERROR * 3));
        assertThat(histogram.quantile(.9)).isCloseTo(55, within(DOCUMENTED_ERROR * 55));
    }

    @Test
    void sharesAreExactAtWholeMinutesUpToFourHours() {
        LogHistogram histogram = new LogHistogram();
        for (int minutes = 1; minutes <= 480; minutes++) {
            histogram.accept(minutes);
            histogram.accept(minutes + 0.5);
        }
        for (int limit = 1; limit <= 240; limit++) {
            assertThat(histogram.shareAtMost(limit)).isEqualTo((2 * limit - 1) / 960.0);
        }
    }

    @Test
    void sharesElsewhereMissAtMostTheBucketOfTheLimit() {
        LogHistogram histogram = new LogHistogram();
        for (int i = 1; i <= 100_000; i++) {
            histogram.accept(i / 100.0);
        }
        for (double limit = 0.1; limit < 1000; limit *= 1.01) {
            assertThat(histogram.shareAtMost(limit)).isCloseTo(limit / 1000, within(0.008 * limit / 1000 + 1e-5));
        }
    }

    @Test
    void zeroIsCountedExactly() {
        LogHistogram histogram = new LogHistogram();
        histogram.accept(0);
        histogram.accept(0);
        histogram.accept(0);
        histogram.accept(5);
        assertThat(histogram.shareAtMost(0)).isEqualTo(0.75);
        assertThat(histogram.quantile(0.5)).isZero();
        assertThat(histogram.shareAtMost(-1)).isZero();
    }

    @Test
    void halvesCombinedAreTheWhole() {
        LogHistogram whole = new LogHistogram();
        LogHistogram left = new LogHistogram();
        LogHistogram right = new LogHistogram();
        for (int i = 0; i < 1000; i++) {
            double duration = Math.pow(1.05, i % 300) / 50;
            whole.accept(duration);
            (i % 7 < 3 ? left : right).accept(duration);
        }
        left.combine(right);
        left.combine(new LogHistogram());
        assertThat(left.count()).isEqualTo(1000);
        for (double p = 0; p <= 1; p += 0.01) {
            assertThat(left.quantile(p)).isEqualTo(whole.quantile(p));
            assertThat(left.shareAtMost(10 * p)).isEqualTo(whole.shareAtMost(10 * p));
        }
    }

    @Test
    void anythingFromNanosecondsToAgesFits() {
        LogHistogram histogram = new LogHistogram();
        histogram.accept(1e-12);
        histogram.accept(1e-8);
        histogram.accept(1e300);
        assertThat(histogram.quantile(0)).isZero();
        assertThat(histogram.quantile(0.5)).isCloseTo(1e-8, within(4e-11));
        assertThat(histogram.quantile(1)).isEqualTo(1e300);
    }

    @Test
    void nothingCountedIsNotZero() {
        LogHistogram histogram = new LogHistogram();
        histogram.accept(3);
        histogram.clear();
        assertThat(histogram.quantile(0.5)).isNaN();
        assertThat(histogram.shareAtMost(1)).isNaN();
    }

    @Test
    void whatIsNoDurationIsRefused() {
        LogHistogram histogram = new LogHistogram();
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> histogram.accept(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(histogram.count()).isZero();
    }

    @Test
    void theLargestIsTheLastWhoseShareGrows() {
        LogHistogram histogram = of(700.3, 1000.3);
        assertThat(histogram.shareAtMost(1000.3)).isEqualTo(1);
        assertThat(histogram.shareAtMost(1e300)).isEqualTo(1);
        assertThat(histogram.shareAtMost(1000.2)).isBetween(.5, 1.0);
    }

    /** Of (1, 2] the buckets end at 1 + k/128: a limit in the middle of one has half of what lies in it. */
    @Test
    void withinABucketTheShareGrowsEvenly() {
        LogHistogram histogram = of(1.003, 1 + 5.2 / 128, 1.9, 3);
        assertThat(histogram.shareAtMost(1)).isZero();
        assertThat(histogram.shareAtMost(1 + .5 / 128)).isCloseTo(.5 / 4, within(1e-12));
        assertThat(histogram.shareAtMost(1 + 5.0 / 128)).isEqualTo(1 / 4.0);
        assertThat(histogram.shareAtMost(1 + 5.25 / 128)).isCloseTo(1.25 / 4, within(1e-12));
        assertThat(histogram.shareAtMost(1 + 6.0 / 128)).isEqualTo(2 / 4.0);
    }

    @Test
    void betweenSmallestAndLargestARankIsTheMiddleOfItsBucket() {
        LogHistogram histogram = of(1.001, 1.002, 1.003, 1 + 5.2 / 128, 3);
        assertThat(histogram.quantile(.25)).isEqualTo(1 + .5 / 128);
        assertThat(histogram.quantile(.75)).isEqualTo(1 + 5.5 / 128);
    }

    @Test
    void aBucketEndsWhereTheNextPowerOfTwoBegins() {
        LogHistogram histogram = of(1.5, Math.nextUp(2.0), 2.5);
        assertThat(histogram.shareAtMost(2)).isEqualTo(1 / 3.0);
    }

    /** 2⁻³⁰ is the first that is not zero, and the edge of its bucket. */
    @Test
    void almostNothingIsNotZero() {
        LogHistogram histogram = of(0x1p-30, 1);
        assertThat(histogram.shareAtMost(0)).isZero();
        assertThat(histogram.shareAtMost(0x1p-30)).isEqualTo(.5);
        assertThat(of(Math.nextDown(0x1p-30), 1).shareAtMost(0)).isEqualTo(.5);
    }

    @Test
    void whatWasCountedBeforeItWasClearedIsForgotten() {
        LogHistogram histogram = of(0, 100, 200, 300);
        histogram.clear();
        histogram.accept(250);
        histogram.accept(350);
        assertThat(histogram.count()).isEqualTo(2);
        assertThat(histogram.shareAtMost(240)).isZero();
        assertThat(histogram.quantile(0)).isEqualTo(250);
        assertThat(histogram.quantile(1)).isEqualTo(350);
    }

    @Test
    void anotherRangeOfDurationsAndZerosCombineToo() {
        LogHistogram few = of(0, 3, 5);
        few.combine(of(0, 0, 1000, 2000));
        LogHistogram empty = new LogHistogram();
        empty.combine(few);
        LogHistogram others = of(1000, 2000, 0, 0);
        others.combine(of(0, 3, 5));
        for (LogHistogram all : new LogHistogram[] {few, empty, others}) {
            assertThat(all.count()).isEqualTo(7);
            assertThat(all.shareAtMost(0)).isEqualTo(3 / 7.0);
            assertThat(all.shareAtMost(4)).isEqualTo(4 / 7.0);
            assertThat(all.shareAtMost(128)).isEqualTo(5 / 7.0);
            assertThat(all.shareAtMost(1024)).isEqualTo(6 / 7.0);
            assertThat(all.quantile(1)).isEqualTo(2000);
        }
    }

    private static LogHistogram of(double... durations) {
        LogHistogram histogram = new LogHistogram();
        Arrays.stream(durations).forEach(histogram::accept);
        return histogram;
    }
}
