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
    void payMayFollowWhatTheShopDoes() {
        Pay.Takings day = new Pay.Takings(12, 480, 50);
        assertThat(Pay.of(2.5, Pay.Per.ORDER).ofDay(30, day)).isEqualTo(30);
        assertThat(Pay.of(.05, Pay.Per.SALES).ofDay(30, day)).isEqualTo(24);
        assertThat(Pay.of(.2, Pay.Per.AD_SPEND).ofDay(30, day)).isEqualTo(10);
        Pay both = Pay.aMonth(900).and(Pay.of(.05, Pay.Per.SALES));
        assertThat(both.ofDay(30, day)).isEqualTo(54);
        assertThat(both.isOfTime()).isFalse();
        assertThat(both.perYear(20)).isEqualTo(12 * 900);
    }

    @Test
    void atLeastSoMuchIsReckonedByTheDay() {
        Pay agency = Pay.of(.15, Pay.Per.AD_SPEND).atLeast(600);
        assertThat(agency.ofDay(30, new Pay.Takings(0, 0, 10))).isEqualTo(20);
        assertThat(agency.ofDay(30, new Pay.Takings(0, 0, 1000))).isEqualTo(150);
        assertThat(agency.ofMonth(10, new Pay.Takings(0, 0, 1000))).isEqualTo(600);
        assertThat(agency.perYear(10)).isEqualTo(12 * 600);
    }

    @Test
    void whatComesOnTopIsOfWageAndSalary() {
        Pay pay = Pay.anHour(20).and(Pay.aMonth(100)).and(Pay.of(.05, Pay.Per.SALES));
        assertThat(pay.withOnTop(.25))
                .isEqualTo(Pay.anHour(25).and(Pay.aMonth(125)).and(Pay.of(.05, Pay.Per.SALES)));
    }

    @Test
    void nobodyIsPaidTwiceForTheSame() {
        assertThatThrownBy(() -> Pay.anHour(9).and(Pay.anHour(1))).hasMessageContaining("twice");
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
