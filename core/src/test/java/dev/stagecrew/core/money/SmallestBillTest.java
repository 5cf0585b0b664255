package dev.stagecrew.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

final class SmallestBillTest {
    /** What is paid in all by the beginning of a day, of a bill to which each day adds something. */
    private static double paid(double least, int days, IntToDoubleFunction ofDay) {
        SmallestBill bill = new SmallestBill(least, 10);
        double sum = 0;
        for (int day = 10; day < 10 + days; day++) {
            sum += bill.add(ofDay.applyAsDouble(day)) + bill.topUp(day + 1);
        }
        return sum;
    }

    @Test
    void whoSendsNothingPaysTheFloorOfEachMonth() {
        assertThat(paid(600, 365, day -> 0)).isCloseTo(600 * 365 / (365.25 / 12), within(25.0));
        assertThat(paid(600, 15, day -> 0)).isCloseTo(600 * 15 / (365.25 / 12), within(1e-9));
    }

    @Test
    void whoSendsMoreThanThatPaysForIt() {
        assertThat(paid(600, 365, day -> 100)).isCloseTo(36_500, within(1e-9));
    }

    @Test
    void aMonthIsJudgedAsAWhole() {
        assertThat(paid(600, 30, day -> day == 10 ? 900 : 0)).isEqualTo(900);
        assertThat(paid(600, 30, day -> day == 39 ? 900 : 0))
                .as("what was paid of the floor counts")
                .isCloseTo(900, within(1e-9));
    }
}
