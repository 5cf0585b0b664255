package dev.stagecrew.core.people;

import dev.stagecrew.core.time.SimTime;

/**
 * What somebody costs the shop, the employer's costs included, in the scenario's currency: so much for every hour of the
 * timetable, or so much for every month in the post, whatever the hours.
 *
 * @param amount for an hour or for a month
 */
public record Pay(double amount, Per per) {
    /** Nothing, as a person who is their own employer costs nothing. */
    public static final Pay NOTHING = anHour(0);

    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    public Pay {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("pay must not be negative or without end, as " + amount);
        }
    }

    public static Pay anHour(double amount) {
        return new Pay(amount, Per.HOUR);
    }

    public static Pay aMonth(double amount) {
        return new Pay(amount, Per.MONTH);
    }

    /** What an hour comes to at so many hours a week; a month has 365.25 / 12 / 7 weeks. */
    public double perHour(double hoursPerWeek) {
        return per == Per.HOUR ? amount : amount / (hoursPerWeek * WEEKS_A_MONTH);
    }

    /** What a year comes to at so many hours a week. */
    public double perYear(double hoursPerWeek) {
        return per == Per.HOUR ? amount * hoursPerWeek * WEEKS_A_MONTH * 12 : amount * 12;
    }

    /** What is paid for time as such: nothing to whom is paid by the month. */
    public double ofTime(long millis) {
        return per == Per.HOUR ? SimTime.inHours(millis) * amount : 0;
    }

    /** What is paid for a day in the post as such, of a month of so many days: nothing to whom is paid by the hour. */
    public double ofDay(int daysOfTheMonth) {
        return per == Per.MONTH ? amount / daysOfTheMonth : 0;
    }

    /** What an amount is for. */
    public enum Per {
        HOUR,
        MONTH
    }
}
