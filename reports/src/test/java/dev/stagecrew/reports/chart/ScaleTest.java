package dev.stagecrew.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0, 0.031", "0, 7", "-3900, 24700", "200, 17431", "0, 0", "-5, -1", "0, 1"})
    void anAxisHoldsZeroAndAllValuesBetweenRoundMarks(double low, double high) {
        Scale scale = Scale.over(low, high, Double::toString);
        double marks = (scale.high() - scale.low()) / scale.step();

        assertThat(scale.low()).isLessThanOrEqualTo(Math.min(0, low));
        assertThat(scale.high()).isGreaterThanOrEqualTo(high - 0.02 * scale.step());
        assertThat(marks).isBetween(1.0, 6.5);
        assertThat(Math.abs(marks - Math.rint(marks))).isLessThan(1e-9);
    }

    @ParameterizedTest
    @CsvSource({"960, 240", "100, 30", "55, 15", "4, 1", "5000, 1440"})
    void timesAreMarkedAtQuartersHoursAndDays(double high, double step) {
        assertThat(Scale.overMinutes(0, high, Double::toString).step()).isEqualTo(step);
    }

    @Test
    void marksThatWouldRunIntoEachOtherBecomeFewer() {
        Scale scale = Scale.over(-18_000, 4_000, value -> "−$" + Math.round(value / 1000) + " bin");

        assertThat(scale.across(520)).isEqualTo(scale);
        Scale narrow = scale.across(200);
        assertThat(narrow.step()).isGreaterThan(scale.step());
        assertThat(narrow.step() % scale.step()).isZero();
        assertThat(narrow.low()).isEqualTo(scale.low());
        assertThat(narrow.high()).isEqualTo(scale.high());
        assertThat(scale.across(1).step()).isFinite();
    }
}
