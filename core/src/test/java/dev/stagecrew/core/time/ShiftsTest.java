package dev.stagecrew.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mondays from 9 to 12 and from 13 to 17, and Thursdays from 9 to 17, in a year that begins on a Wednesday. */
final class ShiftsTest {
    private static final Shifts SHIFTS = new Shifts(
            new Timetable(List.of(
                    new Timetable.Shift(0, 9 * 60, 12 * 60),
                    new Timetable.Shift(0, 13 * 60, 17 * 60),
                    new Timetable.Shift(3, 9 * 60, 17 * 60))),
            new ShopCalendar(LocalDate.of(2026, 1, 7), 1, 0));

    @Test
    void theNextShiftIsTheFirstThatHasNotBegun() {
        assertThat(SHIFTS.next(0, 0)).isEqualTo(shift(1, 9, 17));
        assertThat(SHIFTS.next(1, at(1, 9))).isEqualTo(shift(1, 9, 17));
        assertThat(SHIFTS.next(1, at(1, 9) + 1)).isEqualTo(shift(5, 9, 12));
        assertThat(SHIFTS.next(5, at(5, 12))).isEqualTo(shift(5, 13, 17));
    }

    @Test
    void aShiftLastsFromItsStartToItsEnd() {
        assertThat(SHIFTS.next(0, 0).millis()).isEqualTo(SimTime.hours(8));
    }

    @Test
    void whoNeverWorksHasNoShifts() {
        assertThatThrownBy(() -> new Shifts(new Timetable(List.of()), new ShopCalendar(LocalDate.of(2026, 1, 7), 1, 0)))
                .hasMessageContaining("at least one shift");
    }

    private static Shifts.Dated shift(int day, int from, int to) {
        return new Shifts.Dated(day, at(day, from), at(day, to));
    }

    private static long at(int day, int hour) {
        return SimTime.startOfDay(day) + SimTime.hours(hour);
    }
}
