package dev.stagecrew.learn.gate;

import dev.stagecrew.core.stat.Cusum;
import dev.stagecrew.core.stat.Quantiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A day from which on something was no longer as before.
 *
 * @param what orders, tickets, dispatch or first-reply
 * @param at the first day of the new level
 * @param before its level ahead of the break: orders a week, or mean days or hours
 * @param after its level from then on
 */
public record LevelBreak(String what, LocalDate at, double before, double after) {
    private static final Cusum WEEKLY = new Cusum(13, .5, 5, .1);
    private static final double MOVED = .25;
    private static final double MOVED_FOR_GOOD = .1;
    private static final int LEAST_IN_THIRD = 30;
    private static final int LEAST_WEEKS = 4;

    /** One thing that took some time, and the day on which it began. */
    public record Lasted(LocalDate day, double time) {}

    /** The breaks of weekly sums, weekdays and odd days taken out. */
    public static List<LevelBreak> ofWeeks(String what, DayCounts counts, DayPattern pattern) {
        int weeks = counts.days() / 7;
        int first = counts.days() - 7 * weeks;
        double usualWeek = Arrays.stream(pattern.weekdays()).sum();
        double[] logs = new double[weeks];
        double last = Double.NaN;
        for (int week = 0; week < weeks; week++) {
            double level = pattern.level(first + 7 * week, first + 7 * week + 7);
            // a week that was closed all through is as the one before
            last = Double.isNaN(level) && week > 0 ? last : Math.log(Math.max(level * usualWeek, .5));
            logs[week] = last;
        }
        List<LevelBreak> breaks = new ArrayList<>();
        List<Integer> shifts = WEEKLY.shifts(logs);
        for (int i = 0; i < shifts.size(); i++) {
            int at = shifts.get(i);
            int from = i == 0 ? 0 : shifts.get(i - 1);
            int to = i + 1 < shifts.size() ? shifts.get(i + 1) : weeks;
            double before = pattern.level(first + 7 * from, first + 7 * at) * usualWeek;
            double after = pattern.level(first + 7 * at, first + 7 * to) * usualWeek;
            // a bump that went away again moved nothing for good
            if (Math.abs(after / before - 1) > MOVED_FOR_GOOD) {
                breaks.add(new LevelBreak(what, counts.date(first + 7 * at), before, after));
            }
        }
        return breaks;
    }

    /**
     * The break of times whose median moved by a quarter from one third of the window to the next. It is put where the
     * logarithms of the times before and after differ most, measured against chance.
     */
    public static Optional<LevelBreak> ofTimes(String what, List<Lasted> times, LearnWindow window) {
        double[] medians = new double[3];
        for (int third = 0; third < 3; third++) {
            double[] within = third(times, window, third);
            if (within.length < LEAST_IN_THIRD) {
                return Optional.empty();
            }
            medians[third] = Quantiles.of(within, .5)[0];
        }
        boolean moved = Math.abs(medians[1] / medians[0] - 1) > MOVED || Math.abs(medians[2] / medians[1] - 1) > MOVED;
        return moved ? Optional.of(split(what, times, window)) : Optional.empty();
    }

    private static double[] third(List<Lasted> times, LearnWindow window, int third) {
        LocalDate from = window.first().plusDays((long) third * window.days() / 3);
        LocalDate to = window.first().plusDays((third + 1L) * window.days() / 3);
        return times.stream()
                .filter(one -> !one.day().isBefore(from) && one.day().isBefore(to))
                .mapToDouble(Lasted::time)
                .toArray();
    }

    private static LevelBreak split(String what, List<Lasted> times, LearnWindow window) {
        LocalDate best = window.first().plusDays(window.days() / 2);
        double farthest = -1;
        int weeks = window.days() / 7;
        for (int week = Math.min(LEAST_WEEKS, weeks / 3); week <= weeks - Math.min(LEAST_WEEKS, weeks / 3); week++) {
            LocalDate at = window.first().plusDays(7L * week);
            double apart = apart(times, window, at);
            if (apart > farthest) {
                farthest = apart;
                best = at;
            }
        }
        LocalDate at = best;
        return new LevelBreak(
                what,
                at,
                mean(times.stream()
                        .filter(one -> one.day().isBefore(at) && window.contains(one.day()))
                        .toList()),
                mean(times.stream()
                        .filter(one -> !one.day().isBefore(at) && window.contains(one.day()))
                        .toList()));
    }

    private static double mean(List<Lasted> times) {
        return times.stream().mapToDouble(Lasted::time).average().orElse(Double.NaN);
    }

    /** The squared distance of the mean logarithms on both sides, in units of their chance. */
    private static double apart(List<Lasted> times, LearnWindow window, LocalDate at) {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (Lasted one : times) {
            if (window.contains(one.day())) {
                int side = one.day().isBefore(at) ? 0 : 1;
                sums[side] += Math.log(Math.max(one.time(), 1e-3));
                counts[side]++;
            }
        }
        if (counts[0] == 0 || counts[1] == 0) {
            return 0;
        }
        double distance = sums[0] / counts[0] - sums[1] / counts[1];
        return distance * distance / (1.0 / counts[0] + 1.0 / counts[1]);
    }
}
