package dev.stagecrew.core.time;

import java.util.List;
import java.util.stream.IntStream;

/** The shifts of a timetable on the days of a calendar, one after the other. */
public final class Shifts {
    private final List<List<Timetable.Shift>> byWeekday;
    private final ShopCalendar calendar;

    /**
     * Shifts that come again every week.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Shifts(Timetable timetable, ShopCalendar calendar) {
        if (timetable.shifts().isEmpty()) {
            throw new IllegalArgumentException("a timetable must have at least one shift");
        }
        this.byWeekday = IntStream.range(0, 7).mapToObj(timetable::on).toList();
        this.calendar = calendar;
    }

    /** The first shift from a day on that starts at or after an instant. */
    public Dated next(int fromDay, long afterMillis) {
        for (int day = fromDay; ; day++) {
            for (Timetable.Shift shift : byWeekday.get(calendar.weekday(day))) {
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
