package dev.stagecrew.learn.gate;

import dev.stagecrew.core.stat.OverdispersedCounts;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is expected of each day: a level of its month times a factor of its weekday, fitted so that sums by weekday and by
 * month are those that were counted (the maximum of the Poisson likelihood). Days that do not count, as closed ones, leave
 * both. A month with fewer than {@value #LEAST_DAYS} days that count shares its level with a neighbour.
 */
public final class DayPattern {
    /** Fewer days do not tell a month. */
    public static final int LEAST_DAYS = 20;

    private static final int ROUNDS = 100;

    private final DayCounts counts;
    private final boolean[] counted;
    private final double[] weekdays = new double[7];
    private final int[] group;
    private final double[] levels;
    private final Map<YearMonth, Integer> months = new TreeMap<>();

    private DayPattern(DayCounts counts, boolean[] counted) {
        this.counts = counts;
        this.counted = counted.clone();
        this.group = groups();
        this.levels = new double[Arrays.stream(group).max().orElse(0) + 1];
        fit();
    }

    /**
     * The pattern of some days.
     *
     * @param counted which of them count
     */
    public static DayPattern of(DayCounts counts, boolean[] counted) {
        return new DayPattern(counts, counted);
    }

    /** Factors from Monday to Sunday; their mean over the weekdays on which anything happens is 1. */
    public double[] weekdays() {
        return weekdays.clone();
    }

    public double weekday(int weekday) {
        return weekdays[weekday];
    }

    /** The level of a day of each month, weekdays taken out; of months with days enough alone. */
    public Map<YearMonth, Double> months() {
        Map<YearMonth, Double> told = new TreeMap<>();
        months.forEach((month, of) -> {
            if (countedIn(month) >= LEAST_DAYS) {
                told.put(month, levels[of]);
            }
        });
        return told;
    }

    /** What is expected of a day; 0 on a weekday on which nothing ever happens. */
    public double expected(int day) {
        return levels[group[day]] * weekdays[counts.weekday(day)];
    }

    public boolean counts(int day) {
        return counted[day] && expected(day) > 0;
    }

    /** How far days swing around the pattern. */
    public OverdispersedCounts swing() {
        double[] expected = new double[counts.days()];
        Arrays.setAll(expected, day -> counts(day) ? expected(day) : 0);
        return OverdispersedCounts.of(counts.counts(), expected, fitted());
    }

    /** How many numbers were fitted. */
    public int fitted() {
        return (int) Arrays.stream(weekdays).filter(factor -> factor > 0).count() + levels.length - 1;
    }

    /** How many days count. */
    public int daysCounted() {
        int n = 0;
        for (int day = 0; day < counts.days(); day++) {
            n += counts(day) ? 1 : 0;
        }
        return n;
    }

    /** The level of some days on end, weekdays taken out: their sum over the sum of their factors; NaN without a day. */
    public double level(int from, int to) {
        double sum = 0;
        double factors = 0;
        for (int day = Math.max(0, from); day < to; day++) {
            if (counted[day]) {
                sum += counts.count(day);
                factors += weekdays[counts.weekday(day)];
            }
        }
        return factors > 0 ? sum / factors : Double.NaN;
    }

    private int[] groups() {
        int[] of = new int[counts.days()];
        int next = -1;
        int inGroup = LEAST_DAYS;
        YearMonth last = null;
        for (int day = 0; day < of.length; day++) {
            YearMonth month = YearMonth.from(counts.date(day));
            if (!month.equals(last)) {
                if (next < 0 || (inGroup >= LEAST_DAYS && countedIn(month) >= LEAST_DAYS)) {
                    next++;
                    inGroup = 0;
                }
                months.put(month, next);
                last = month;
            }
            inGroup += counted[day] ? 1 : 0;
            of[day] = next;
        }
        return of;
    }

    private int countedIn(YearMonth month) {
        int n = 0;
        int from = Math.max(0, counts.index(month.atDay(1)));
        int to = Math.min(counts.days(), counts.index(month.atEndOfMonth()) + 1);
        for (int day = from; day < to; day++) {
            n += counted[day] ? 1 : 0;
        }
        return n;
    }

    private void fit() {
        Arrays.fill(weekdays, 1);
        for (int round = 0; round < ROUNDS; round++) {
            fitLevels();
            if (fitWeekdays() < 1e-12) {
                break;
            }
        }
        double mean =
                Arrays.stream(weekdays).filter(factor -> factor > 0).average().orElse(1);
        Arrays.setAll(weekdays, weekday -> weekdays[weekday] / mean);
        fitLevels();
    }

    private void fitLevels() {
        double[] sums = new double[levels.length];
        double[] factors = new double[levels.length];
        for (int day = 0; day < group.length; day++) {
            if (counted[day]) {
                sums[group[day]] += counts.count(day);
                factors[group[day]] += weekdays[counts.weekday(day)];
            }
        }
        Arrays.setAll(levels, one -> factors[one] > 0 ? sums[one] / factors[one] : 0);
    }

    /** Returns how far a factor moved at most. */
    private double fitWeekdays() {
        double[] sums = new double[7];
        double[] expected = new double[7];
        for (int day = 0; day < group.length; day++) {
            if (counted[day]) {
                sums[counts.weekday(day)] += counts.count(day);
                expected[counts.weekday(day)] += levels[group[day]];
            }
        }
        double moved = 0;
        for (int weekday = 0; weekday < 7; weekday++) {
            double factor = expected[weekday] > 0 ? sums[weekday] / expected[weekday] : 0;
            moved = Math.max(moved, Math.abs(factor - weekdays[weekday]));
            weekdays[weekday] = factor;
        }
        return moved;
    }
}
