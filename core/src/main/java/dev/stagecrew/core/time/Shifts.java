package dev.stagecrew.core.time;

import java.util.List;
import java.util.stream.IntStream;

/** The shifts of a timetable on the days of a calendar, one after the other. */
public final class Shifts {
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS = 2 * DAYS_A_WEEK;

    /** By the day of two weeks that begin on a Monday. */
    private final List<List<Timetable.Shift>> byDay;

    private final int monday;

    /**
     * Shifts that come again every week, or every second: the first is that of the calendar which has its first day.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Shifts(Timetable timetable, ShopCalendar calendar) {
        if (timetable.shiftsInTwoWeeks() == 0) {
            throw new IllegalArgumentException("a timetable must have at least one shift");
        }
        this.byDay = IntStream.range(0, DAYS)
                .mapToObj(day -> timetable.on(day % DAYS_A_WEEK, day / DAYS_A_WEEK))
                .toList();
        this.monday = calendar.weekday(0);
    }

    /** The first shift from a day on that starts at or after an instant. */
    public Dated next(int fromDay, long afterMillis) {
        for (int day = fromDay; ; day++) {
            for (Timetable.Shift shift : byDay.get(Math.floorMod(day + monday, DAYS))) {
                long start = SimTime.startOfDay(day) + shift.fromMinute() * SimTime.MINUTE_MILLIS;
                if (start >= afterMillis) {
                    return new Dated(day, start, SimTime.startOfDay(day) + shift.toMinute() * SimTime.MINUTE_MILLIS);
                }
            }
        }
    }

    /** A shift of a certain day. */
    public record Dated(int day, long startMillis, long endMillis) {
        public long millis() {
            return endMillis - startMillis;
        }
    }
}
