package dev.stagecrew.core.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours in which somebody works: of every week, or of two weeks that take turns.
 *
 * @param shifts of the first week, in order, not overlapping
 * @param second those of the week after, which are the same for most
 */
public record Timetable(List<Shift> shifts, List<Shift> second) {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int WORKING_DAYS = 5;
    private static final int EARLIEST_MINUTE = 8 * 60;
    private static final int LATEST_MINUTE = 22 * 60;

    public Timetable {
        shifts = inOrder(shifts);
        second = inOrder(second);
    }

    /** The same hours every week. */
    public Timetable(List<Shift> shifts) {
        this(shifts, shifts);
    }

    private static List<Shift> inOrder(List<Shift> shifts) {
        List<Shift> sorted = shifts.stream()
                .sorted(Comparator.comparingInt(Shift::weekday).thenComparingInt(Shift::fromMinute))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Shift before = sorted.get(i - 1);
            Shift after = sorted.get(i);
            if (before.weekday == after.weekday && after.fromMinute < before.toMinute) {
                throw new IllegalArgumentException("the shifts " + before + " and " + after + " overlap");
            }
        }
        return sorted;
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

    /**
     * The hours spread evenly over the same days, begun when least of them fall together with colleagues' hours: at the
     * usual time, when a colleague's shift ends, or so that they end when one begins, within 8 in the morning and 10 at
     * night; the nearest to the usual time among equals.
     */
    public static Timetable spread(double hoursPerWeek, List<Timetable> colleagues) {
        Timetable usual = spread(hoursPerWeek);
        if (usual.togetherMinutes(colleagues) == 0) {
            return usual;
        }
        Shift first = usual.shifts.get(0);
        return colleagues.stream()
                .flatMap(colleague -> colleague.shifts.stream())
                .flatMap(shift -> Stream.of(shift.toMinute, shift.fromMinute - first.minutes()))
                .filter(start -> start >= EARLIEST_MINUTE && start + first.minutes() <= LATEST_MINUTE)
                .sorted(Comparator.<Integer>comparingInt(start -> Math.abs(start - first.fromMinute))
                        .thenComparingInt(start -> start))
                .map(usual::begunAt)
                .reduce(
                        usual,
                        (best, other) ->
                                other.togetherMinutes(colleagues) < best.togetherMinutes(colleagues) ? other : best);
    }

    private Timetable begunAt(int minute) {
        return new Timetable(shifts.stream()
                .map(shift -> new Shift(shift.weekday, minute, minute + shift.minutes()))
                .toList());
    }

    private static int togetherMinutes(List<Shift> ours, List<Shift> theirs) {
        int together = 0;
        for (Shift our : ours) {
            for (Shift their : theirs) {
                together += our.togetherMinutes(their);
            }
        }
        return together;
    }

    /** Minutes in two weeks that fall together with others', counted for each of them. */
    public int togetherMinutes(List<Timetable> others) {
        int together = 0;
        for (Timetable other : others) {
            together += togetherMinutes(shifts, other.shifts) + togetherMinutes(second, other.second);
        }
        return together;
    }

    /** Of two weeks that take turns, their mean. */
    public double hoursPerWeek() {
        return (minutes(shifts) / 60.0 + minutes(second) / 60.0) / 2;
    }

    public int shiftsInTwoWeeks() {
        return shifts.size() + second.size();
    }

    /** Whether all weeks are the same. */
    public boolean isWeekly() {
        return shifts.equals(second);
    }

    private static int minutes(List<Shift> shifts) {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }

    /** The shifts of one weekday, 0 for Monday, of a week counted from 0. */
    public List<Shift> on(int weekday, int week) {
        return (Math.floorMod(week, 2) == 0 ? shifts : second)
                .stream().filter(shift -> shift.weekday == weekday).toList();
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

        private int minutes() {
            return toMinute - fromMinute;
        }

        private int togetherMinutes(Shift other) {
            return weekday == other.weekday
                    ? Math.max(0, Math.min(toMinute, other.toMinute) - Math.max(fromMinute, other.fromMinute))
                    : 0;
        }
    }
}
