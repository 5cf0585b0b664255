package dev.stagecrew.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.time.Timetable.Shift;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

final class OpenClockTest {
    /** Day 0 is a Thursday. */
    private static final ShopCalendar CALENDAR = new ShopCalendar(LocalDate.of(2026, 1, 1), 2, 30);

    private static long at(int day, double hour) {
        return SimTime.startOfDay(day) + SimTime.hours(hour);
    }

    @Test
    void nightsAndWeekendsDoNotCount() {
        OpenClock clock = new OpenClock(Timetable.spread(40), CALENDAR);
        assertThat(clock.between(at(0, 10), at(0, 12))).isEqualTo(SimTime.hours(2));
        assertThat(clock.between(at(0, 16), at(1, 10))).isEqualTo(SimTime.hours(2));
        // Friday 16:00 to Monday 10:00
        assertThat(clock.between(at(1, 16), at(4, 10))).isEqualTo(SimTime.hours(2));
        assertThat(clock.between(at(2, 3), at(3, 22))).isZero();
        assertThat(clock.between(at(0, 0), at(28, 0))).isEqualTo(SimTime.hours(160));
        // before the first measured day
        assertThat(clock.between(at(-7, 12), at(0, 12))).isEqualTo(SimTime.hours(40));
    }

    @Test
    void roundTheClockEveryMillisecondCounts() {
        OpenClock clock = new OpenClock(Timetable.roundTheClock(), CALENDAR);
        assertThat(clock.between(at(-3, 5) + 1, at(9, 23) - 1)).isEqualTo(at(12, 18) - 2);
    }

    /** Minute by minute, with a break at noon and a shift on Sunday night that goes on on Monday. */
    @Test
    void itIsTheNumberOfOpenMinutes() {
        Timetable open = new Timetable(List.of(
                new Shift(0, 0, 120),
                new Shift(1, 540, 720),
                new Shift(1, 780, 1020),
                new Shift(4, 600, 1440),
                new Shift(6, 1320, 1440)));
        OpenClock clock = new OpenClock(open, CALENDAR);
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(42L);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(-30 * 1440, 30 * 1440);
            int to = from + random.nextInt(5 * 1440);
            int minutes = 0;
            for (int minute = from; minute < to; minute++) {
                minutes += isOpen(open, minute) ? 1 : 0;
            }
            assertThat(clock.between(from * SimTime.MINUTE_MILLIS, to * SimTime.MINUTE_MILLIS))
                    .isEqualTo(minutes * SimTime.MINUTE_MILLIS);
        }
    }

    private static boolean isOpen(Timetable open, int minute) {
        int weekday = CALENDAR.weekday(Math.floorDiv(minute, 1440));
        int ofDay = Math.floorMod(minute, 1440);
        return open.on(weekday, 0).stream().anyMatch(shift -> shift.fromMinute() <= ofDay && ofDay < shift.toMinute());
    }
}
