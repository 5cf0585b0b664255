package dev.stagecrew.core.time;

/**
 * Simulated time is a {@code long} of milliseconds since midnight of the first measured day; the warm-up lies before
 * zero. Variables carry {@code Millis} in their name.
 */
public final class SimTime {
    public static final long SECOND_MILLIS = 1_000L;
    public static final long MINUTE_MILLIS = 60 * SECOND_MILLIS;
    public static final long HOUR_MILLIS = 60 * MINUTE_MILLIS;
    public static final long DAY_MILLIS = 24 * HOUR_MILLIS;
    public static final long WEEK_MILLIS = 7 * DAY_MILLIS;

    /** Of a mean month: a year has 365.25 days. */
    public static final double DAYS_A_MONTH = 365.25 / 12;

    /** Later than everything that happens. */
    public static final long NEVER = Long.MAX_VALUE;

    private SimTime() {}

    /** The day that contains an instant, 0 for the first measured one. */
    public static int dayOf(long atMillis) {
        return (int) Math.floorDiv(atMillis, DAY_MILLIS);
    }

    public static long startOfDay(int day) {
        return day * DAY_MILLIS;
    }

    public static long minutes(double minutes) {
        return Math.round(minutes * MINUTE_MILLIS);
    }

    public static long hours(double hours) {
        return Math.round(hours * HOUR_MILLIS);
    }

    public static double inHours(long millis) {
        return millis / (double) HOUR_MILLIS;
    }

    public static double inMinutes(long millis) {
        return millis / (double) MINUTE_MILLIS;
    }
}
