package dev.stagecrew.core.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of a week in which somebody works.
 *
 * @param shifts in order, not overlapping
 */
public record Timetable(List<Shift> shifts) {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int WORKING_DAYS = 5;

    public Timetable {
        shifts = shifts.stream()
                .sorted(Comparator.comparingInt(Shift::weekday).thenComparingInt(Shift::fromMinute))
                .toList();
        for (int i = 1; i < shifts.size(); i++) {
            Shift before = shifts.get(i - 1);
            Shift after = shifts.get(i);
            if (before.weekday == after.weekday && after.fromMinute < before.toMinute) {
                throw new IllegalArgumentException("the shifts " + before + " and " + after + " overlap");
            }
        }
    }

    /** Every hour of every day. */
    public static Timetable roundTheClock() {
        List<Shift> shifts = new ArrayList<>();
        for (int weekday = 0; weekday < 7; weekday++) {
            shifts.add(new Shift(weekday, 0, MINUTES_A_DAY));
        }
        return new Timetable(shifts);
    }

    /**
     * The hours spread evenly over Monday to Friday, from 9 in the morning when a day is seven hours or more, from 10
     * otherwise. Past 60 hours a week Saturday is added.
     */
    public static Timetable spread(double hoursPerWeek) {
        int days = hoursPerWeek > 60 ? WORKING_DAYS + 1 : WORKING_DAYS;
        int minutes = (int) Math.round(hoursPerWeek * 60 / days);
        int from = minutes >= 7 * 60 ? 9 * 60 : 10 * 60;
        int start = Math.max(0, Math.min(from, MINUTES_A_DAY - minutes));
        List<Shift> shifts = new ArrayList<>();
        for (int weekday = 0; weekday < days; weekday++) {
            shifts.add(new Shift(weekday, start, Math.min(MINUTES_A_DAY, start + minutes)));
        }
        return new Timetable(shifts);
    }

    public double hoursPerWeek() {
        return shifts.stream()
                        .mapToInt(shift -> shift.toMinute - shift.fromMinute)
                        .sum()
                / 60.0;
    }

    /** The shifts of one weekday, 0 for Monday. */
    public List<Shift> on(int weekday) {
        return shifts.stream().filter(shift -> shift.weekday == weekday).toList();
    }

    /**
     * One stretch of work.
     *
     * @param weekday 0 for Monday to 6 for Sunday
     * @param fromMinute minute of the day, 0 to 1439
     * @param toMinute minute of the day, up to 1440
     */
    public record Shift(int weekday, int fromMinute, int toMinute) {
        public Shift {
            if (weekday < 0 || weekday > 6 || fromMinute < 0 || toMinute > MINUTES_A_DAY || fromMinute >= toMinute) {
                throw new IllegalArgumentException(
                        "a shift on day " + weekday + " from minute " + fromMinute + " to " + toMinute);
            }
        }
    }
}
