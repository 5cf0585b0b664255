package dev.stagecrew.core.stat;

import dev.stagecrew.core.kpi.Unit;
import java.util.Arrays;

/**
 * The range that a number cannot leave, whatever the luck of a year: a count and a time are never negative, stars are five
 * at most, and a ratio of which every year lies between 0 and 1 is a share.
 *
 * <p>An interval that is cut off at an impossible value covers the truth as often as before.
 *
 * @param low the least possible value; −∞ where there is none
 * @param high the largest possible value; +∞ where there is none
 */
record Bounds(double low, double high) {
    private static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Bounds SHARE = new Bounds(0, 1);
    private static final Bounds NOT_NEGATIVE = new Bounds(0, Double.POSITIVE_INFINITY);
    private static final Bounds STARS = new Bounds(0, 5);

    static Bounds of(Unit unit, double[] values) {
        Bounds bounds = switch (unit) {
            case RATIO -> SHARE;
            case COUNT, MINUTES, HOURS, HOURS_PER_WEEK, DAYS, WEEKS -> NOT_NEGATIVE;
            case STARS -> STARS;
            case MONEY, INDEX -> NONE;
        };
        return Arrays.stream(values).allMatch(value -> Double.isNaN(value) || bounds.hold(value)) ? bounds : NONE;
    }

    private boolean hold(double value) {
        return value >= low && value <= high;
    }

    /** An infinite end says that nothing is known, and stays. */
    double inside(double end) {
        return Double.isInfinite(end) ? end : Math.max(low, Math.min(high, end));
    }
}
