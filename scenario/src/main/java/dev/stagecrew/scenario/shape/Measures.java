package dev.stagecrew.scenario.shape;

/** The measures that scenarios are written in. A month has 365.25 / 12 days. */
public final class Measures {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double WEEKS_A_MONTH = DAYS_A_MONTH / 7;

    /** Hours of the full-time week where a shop does not say: ILO, Forty-Hour Week Convention, 1935 (No. 47). */
    public static final double USUAL_FULL_TIME_WEEK = 40;

    /** Nothing but a number. */
    public static final Measure NUMBER = new Measure("a-number", Measure.units("", 1), 0, 1e9, "3");

    /** A share, 1 for all. */
    public static final Measure SHARE =
            new Measure("a-share", Measure.units("", 1, "%", .01, "percent", .01), 0, 1, "55%");

    public static final Measure HOURS = new Measure(
            "hours",
            Measure.units(
                    "", 1, "h", 1, "hour", 1, "hours", 1, "min", 1 / 60.0, "minute", 1 / 60.0, "minutes", 1 / 60.0, "d",
                    24, "day", 24, "days", 24),
            0,
            1000,
            "3 h");

    public static final Measure MINUTES = new Measure(
            "minutes",
            Measure.units(
                    "", 1, "min", 1, "minute", 1, "minutes", 1, "s", 1 / 60.0, "seconds", 1 / 60.0, "h", 60, "hour", 60,
                    "hours", 60, "day", 1440, "days", 1440),
            0,
            100_000,
            "30 min");

    public static final Measure DAYS = new Measure(
            "days",
            Measure.units(
                    "",
                    1,
                    "d",
                    1,
                    "day",
                    1,
                    "days",
                    1,
                    "week",
                    7,
                    "weeks",
                    7,
                    "month",
                    DAYS_A_MONTH,
                    "months",
                    DAYS_A_MONTH),
            0,
            1000,
            "21 days");

    public static final Measure WEEKS = new Measure(
            "weeks",
            Measure.units(
                    "",
                    1,
                    "week",
                    1,
                    "weeks",
                    1,
                    "day",
                    1 / 7.0,
                    "days",
                    1 / 7.0,
                    "month",
                    WEEKS_A_MONTH,
                    "months",
                    WEEKS_A_MONTH),
            0,
            500,
            "6 weeks");

    public static final Measure HOURS_A_WEEK = new Measure(
            "hours-a-week",
            Measure.units(
                    "",
                    1,
                    "h",
                    1,
                    "hours",
                    1,
                    "h/week",
                    1,
                    "hours/week",
                    1,
                    "h/day",
                    5,
                    "hours/day",
                    5,
                    "h/month",
                    1 / WEEKS_A_MONTH,
                    "hours/month",
                    1 / WEEKS_A_MONTH),
            0,
            168,
            "24 h a week");

    public static final Measure MONEY = new Measure("an-amount", Measure.units("", 1), 0, 1e9, "15000");

    public static final Measure MONEY_A_MONTH = new Measure(
            "an-amount-a-month",
            Measure.units("", 1, "/month", 1, "/week", WEEKS_A_MONTH, "/day", DAYS_A_MONTH, "/year", 1 / 12.0),
            0,
            1e9,
            "600 a month");

    public static final Measure COUNT_A_MONTH = MONEY_A_MONTH.called("a-number-a-month", "6500 a month");

    public static final Measure STARS = new Measure("stars", Measure.units("", 1, "star", 1, "stars", 1), 1, 5, "4.3");

    private Measures() {}

    /** Hours that somebody works, also as a part of the shop's full-time week: {@code 0.5 FTE}. */
    public static TextShape<Double> workingHours(double least, double most) {
        Measure hours = HOURS_A_WEEK.within(least, most).called("hours-a-week", "24 h a week or 0.5 FTE");
        return new TextShape<>(
                hours.shape().expected(),
                hours.schema(),
                (text, reading) -> hours.alsoIn("fte", reading.fullTimeWeek()).parse(text));
    }

    /** A multiple of the usual: {@code 3}, {@code 3x} or {@code 300%}. */
    public static Measure times(double most) {
        return new Measure(
                "a-multiple-of-the-usual", Measure.units("", 1, "x", 1, "times", 1, "%", .01), 0, most, "1.5x");
    }
}
