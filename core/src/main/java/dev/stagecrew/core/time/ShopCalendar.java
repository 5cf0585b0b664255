package dev.stagecrew.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calendar over simulated time: weekdays, seven-day weeks and calendar months counted from the first measured day.
 *
 * <p>There is no daylight saving: a day has 24 hours.
 */
public final class ShopCalendar {
    private final LocalDate starts;
    private final int warmUpDays;
    private final int[] monthStartDays;

    public ShopCalendar(LocalDate starts, int months, int warmUpDays) {
        this.starts = starts;
        this.warmUpDays = warmUpDays;
        this.monthStartDays = new int[months + 1];
        for (int month = 0; month <= months; month++) {
            monthStartDays[month] = (int) ChronoUnit.DAYS.between(starts, starts.plusMonths(month));
        }
    }

    /** The first simulated day: negative when there is a warm-up. */
    public int firstDay() {
        return -warmUpDays;
    }

    /** The first day that is no longer simulated. */
    public int endDay() {
        return monthStartDays[months()];
    }

    public long endMillis() {
        return SimTime.startOfDay(endDay());
    }

    public int months() {
        return monthStartDays.length - 1;
    }

    /** Whole weeks within the horizon. */
    public int weeks() {
        return endDay() / 7;
    }

    public LocalDate date(int day) {
        return starts.plusDays(day);
    }

    /** 0 for Monday to 6 for Sunday. */
    public int weekday(int day) {
        return Math.floorMod(starts.getDayOfWeek().getValue() - 1 + day, 7);
    }

    /** The month, counted from 1, that a day from 0 to {@link #endDay()} lies in; the last for the end itself. */
    public int monthOf(int day) {
        int month = 1;
        while (month < months() && day >= monthStartDays[month]) {
            month++;
        }
        return month;
    }

    /** How many days the month has that a day lies in; months go on before the first day and after the last. */
    public int daysOfMonthAround(int day) {
        int month = (int) ChronoUnit.MONTHS.between(starts, date(day)) - 1;
        while (!date(day).isBefore(starts.plusMonths(month + 1))) {
            month++;
        }
        return (int) ChronoUnit.DAYS.between(starts.plusMonths(month), starts.plusMonths(month + 1));
    }

    /** The first day after a month, counted from 1. */
    public int endDayOfMonth(int month) {
        return monthStartDays[month];
    }
}
