package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

final class PayTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void payByTheHourFollowsTheHours() {
        Pay pay = Pay.anHour(20);
        assertThat(pay.ofTime(SimTime.hours(3))).isEqualTo(60);
        assertThat(pay.ofDay(30)).isZero();
        assertThat(pay.perHour(8)).isEqualTo(20);
        assertThat(pay.perYear(10)).isCloseTo(20 * 10 * 365.25 / 7, within(TOLERANCE));
    }

    @Test
    void payByTheMonthFollowsTheDaysInThePost() {
        Pay pay = Pay.aMonth(2400);
        assertThat(pay.ofTime(SimTime.hours(3))).isZero();
        assertThat(pay.ofDay(30)).isEqualTo(80);
        assertThat(28 * pay.ofDay(28)).isCloseTo(2400, within(TOLERANCE));
        assertThat(pay.perYear(1)).isEqualTo(12 * 2400);
        assertThat(pay.perHour(40)).isCloseTo(2400 / (40 * 365.25 / 84), within(TOLERANCE));
    }

    @Test
    void nobodyPaysToWork() {
        assertThatThrownBy(() -> Pay.anHour(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Pay.aMonth(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void payHasAnEnd() {
        assertThat(Pay.anHour(0)).isEqualTo(Pay.NOTHING);
        assertThatThrownBy(() -> Pay.anHour(Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
    }
}
