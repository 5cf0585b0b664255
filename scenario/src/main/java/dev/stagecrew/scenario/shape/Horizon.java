package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a scenario covers; days of plans are counted from 0 for the first.
 *
 * @param months how many calendar months are simulated after the warm-up
 */
public record Horizon(LocalDate starts, int months) {
    /** The first day that is no longer simulated. */
    public int endDay() {
        return startOfMonth(months + 1);
    }

    /** The first day of a month counted from 1. */
    int startOfMonth(int month) {
        return dayOf(starts.plusMonths(month - 1L));
    }

    /** The day of the same date so many years later. */
    public int yearsLater(int day, int years) {
        return dayOf(date(day).plusYears(years));
    }

    public LocalDate date(int day) {
        return starts.plusDays(day);
    }

    int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(starts, date);
    }

    /** The last simulated day, in words. */
    public Sentence lastDay() {
        return Sentence.of("last-day", endDay(), (endDay() + 6) / 7, starts.plusDays(endDay() - 1L));
    }
}
