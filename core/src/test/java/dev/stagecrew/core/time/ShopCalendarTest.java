package dev.stagecrew.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShopCalendarTest {
    @Test
    void aMonthHasTheDaysOfTheMonthsThatResultsAreToldIn() {
        ShopCalendar fifth = new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 40);
        assertThat(fifth.daysOfMonthAround(0)).as("5 January to 4 February").isEqualTo(31);
        assertThat(fifth.daysOfMonthAround(31)).as("5 February to 4 March").isEqualTo(28);
        assertThat(fifth.daysOfMonthAround(-1)).as("before the first day").isEqualTo(31);
        assertThat(fifth.daysOfMonthAround(-40)).as("5 November to 4 December").isEqualTo(30);
        assertThat(fifth.daysOfMonthAround(365)).as("after the last").isEqualTo(31);
    }

    /** Months of a shop that begins on the 31st end on the last day of shorter ones. */
    @Test
    void theDaysOfEachMonthAddUpToTheMonth() {
        ShopCalendar last = new ShopCalendar(LocalDate.of(2026, 1, 31), 12, 0);
        for (int month = 1; month <= 12; month++) {
            int from = last.endDayOfMonth(month - 1);
            int days = last.endDayOfMonth(month) - from;
            assertThat(IntStream.range(from, from + days).map(last::daysOfMonthAround))
                    .as("month %d", month)
                    .containsOnly(days);
        }
    }
}
