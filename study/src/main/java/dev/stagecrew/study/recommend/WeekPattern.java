package dev.stagecrew.study.recommend;

import dev.stagecrew.core.shop.Traffic;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.time.Timetable.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When in a week the hours of a hire are: on which days, and at which end of them. Days begin at eight at the earliest and
 * end at ten at night; a stretch of work is an hour at least, a day ten hours at most.
 */
public enum WeekPattern {
    /** As a scenario has it that says only how many hours: Monday to Friday by day, beside colleagues. */
    USUAL("usual", 0, 4, 10, 0),
    MORNINGS("mornings", 0, 4, 8, 0),
    AFTERNOONS("afternoons", 0, 4, 13, 0),
    EVENINGS("evenings", 0, 4, 0, 22),
    SIX_DAYS("six-days", 0, 5, 10, 0),
    EVERY_MORNING("every-morning", 0, 6, 8, 0),
    EVERY_DAY("every-day", 0, 6, 11, 0),
    EVERY_EVENING("every-evening", 0, 6, 0, 22),
    WEEKEND("weekend", 5, 6, 10, 0),
    SPLIT("split", 0, 4, 9, 22),
    SPLIT_EVERY_DAY("split-every-day", 0, 6, 9, 22);

    private static final int STEP_MINUTES = 5;
    private static final int LEAST_MINUTES = 60;
    private static final int MOST_MINUTES = 10 * 60;
    private static final int LAST_MINUTE = 22 * 60;

    private final String id;
    private final int firstDay;
    private final int lastDay;
    private final int from;
    private final int until;

    /**
     * A pattern.
     *
     * @param from hour at which the day begins; 0 where it only ends at an hour
     * @param until hour at which it ends; 0 where it only begins at one; with both, half of it lies at either end
     */
    WeekPattern(String id, int firstDay, int lastDay, int from, int until) {
        this.id = id;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.from = from * 60;
        this.until = until * 60;
    }

    public String id() {
        return id;
    }

    /** The hours of the week in this pattern, to five minutes a day; nothing where so many or so few do not go into it. */
    public Optional<Timetable> timetable(double hoursPerWeek) {
        if (this == USUAL) {
            return Optional.of(Timetable.spread(hoursPerWeek));
        }
        boolean halved = from > 0 && until > 0;
        int stretches = (lastDay - firstDay + 1) * (halved ? 2 : 1);
        int minutes = (int) Math.round(hoursPerWeek * 60 / stretches / STEP_MINUTES) * STEP_MINUTES;
        boolean fits = minutes >= LEAST_MINUTES
                && minutes * (halved ? 2 : 1) <= MOST_MINUTES
                && (until > 0 || from + minutes <= LAST_MINUTE);
        return fits ? Optional.of(of(minutes)) : Optional.empty();
    }

    private Timetable of(int minutes) {
        List<Shift> shifts = new ArrayList<>();
        for (int day = firstDay; day <= lastDay; day++) {
            if (from > 0) {
                shifts.add(new Shift(day, from, from + minutes));
            }
            if (until > 0) {
                shifts.add(new Shift(day, until - minutes, until));
            }
        }
        return new Timetable(shifts);
    }

    /** The pattern that agrees best with hours, the usual one among equals. */
    static WeekPattern nearest(Timetable hours) {
        return Stream.of(values())
                .max(Comparator.comparingInt((WeekPattern pattern) -> pattern.timetable(hours.hoursPerWeek())
                                .map(other -> other.togetherMinutes(List.of(hours)))
                                .orElse(-1))
                        .thenComparing(Comparator.<WeekPattern>reverseOrder()))
                .orElse(USUAL);
    }

    /**
     * The share of a shop's visits, and so of the questions that come with them, for which somebody would be there.
     *
     * @return 0 where the hours do not go into this pattern
     */
    double covers(Traffic traffic, double hoursPerWeek) {
        double all = sum(traffic.hourWeights()) * sum(traffic.weekdayWeights());
        double covered = timetable(hoursPerWeek).stream()
                .flatMap(week -> week.shifts().stream())
                .mapToDouble(shift -> traffic.weekdayWeights().get(shift.weekday()) * weight(traffic, shift))
                .sum();
        return covered / all;
    }

    private static double weight(Traffic traffic, Shift shift) {
        double weight = 0;
        for (int minute = shift.fromMinute(); minute < shift.toMinute(); minute++) {
            weight += traffic.hourWeights().get(minute / 60) / 60;
        }
        return weight;
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
