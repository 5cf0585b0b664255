package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day 0 is a Monday. */
final class PickupsTest {
    private static final ShopCalendar CALENDAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 1, 28);

    @ParameterizedTest
    @CsvSource({
        // asked on day, at hour; comes on day
        "0, 9, 0",
        "0, 16.9, 0",
        "0, 17, 1",
        "0, 20, 1",
        "3, 20, 4",
        "4, 18, 7",
        "5, 10, 7",
        "6, 23, 7",
        "-3, 18, 0"
    })
    void theCarrierComesOnWorkingDaysAtFive(int day, double hour, int comes) {
        Pickups pickups = new Pickups(CALENDAR, 17);
        assertThat(pickups.nextMillis(at(day, hour))).isEqualTo(at(comes, 17));
    }

    @Test
    void midnightIsAnHourToo() {
        assertThat(new Pickups(CALENDAR, 0).nextMillis(at(0, 0))).isEqualTo(at(1, 0));
        assertThat(new Pickups(CALENDAR, 24).nextMillis(at(4, 1))).isEqualTo(at(4, 24));
    }

    private static long at(int day, double hour) {
        return SimTime.startOfDay(day) + SimTime.hours(hour);
    }
}
