package dev.stagecrew.learn.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Stream;

/** How many there were on each day of a window. */
public final class DayCounts {
    private final LocalDate first;
    private final double[] counts;

    private DayCounts(LocalDate first, double[] counts) {
        this.first = first;
        this.counts = counts;
    }

    /** Counts the dates that lie in the window. */
    public static DayCounts of(LearnWindow window, Stream<LocalDate> dates) {
        double[] counts = new double[window.days()];
        dates.filter(window::contains).forEach(day -> counts[(int) ChronoUnit.DAYS.between(window.first(), day)]++);
        return new DayCounts(window.first(), counts);
    }

    public int days() {
        return counts.length;
    }

    public double count(int day) {
        return counts[day];
    }

    public double[] counts() {
        return counts.clone();
    }

    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** From 0 for Monday to 6 for Sunday. */
    public int weekday(int day) {
        return date(day).getDayOfWeek().getValue() - 1;
    }

    /** Where a date stands, whether it is in or out. */
    public int index(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** What is known when a date begins. */
    public DayCounts before(LocalDate date) {
        return new DayCounts(first, Arrays.copyOf(counts, Math.min(counts.length, index(date))));
    }

    /** The sum over some days on end. */
    public double sum(int from, int to) {
        return Arrays.stream(counts, from, to).sum();
    }
}
