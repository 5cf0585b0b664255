package dev.stagecrew.core.measure;

import dev.stagecrew.core.kpi.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a KPI must be in five stretches of a diary whose things happen on three days: the first in week 1 and month 1, the
 * second in week 5 and month 1, the third in week 5 and month 2.
 *
 * @param percent by how much it may be off, for what is counted in buckets
 */
record KpiFact(String id, double week1, double month1, double week5, double month2, double whole, double percent) {
    private static final double ROUNDING = 1e-9;

    /** The five values themselves. */
    static KpiFact values(String id, double week1, double month1, double week5, double month2, double whole) {
        return new KpiFact(id, week1, month1, week5, month2, whole, 0);
    }

    /** What adds up, by day. */
    static KpiFact total(String id, double first, double second, double third) {
        return values(id, first, first + second, second + third, third, first + second + third);
    }

    /** What stands as it was seen last, by day. */
    static KpiFact endsAt(String id, double first, double second, double third) {
        return values(id, first, second, third, third, third);
    }

    /** A rate a week of what adds up. */
    static KpiFact perWeek(String id, double first, double second, double third) {
        KpiFact sum = total(id, first, second, third);
        return values(id, sum.week1, sum.month1 / (31 / 7.0), sum.week5, sum.month2 / 4, sum.whole / (59 / 7.0));
    }

    /** The upper half of a quotient of two things that add up; {@link #over} gives the lower. */
    static KpiFact quotient(String id, double first, double second, double third) {
        return total(id, first, second, third);
    }

    KpiFact over(double first, double second, double third) {
        KpiFact below = total(id, first, second, third);
        return values(
                id,
                week1 / below.week1,
                month1 / below.month1,
                week5 / below.week5,
                month2 / below.month2,
                whole / below.whole);
    }

    KpiFact within(double other) {
        return new KpiFact(id, week1, month1, week5, month2, whole, other);
    }

    /** The values by stretch, in order of time. */
    Map<Period, Double> byPeriod() {
        Map<Period, Double> values = new LinkedHashMap<>();
        values.put(Period.week(1), week1);
        values.put(Period.month(1), month1);
        values.put(Period.week(5), week5);
        values.put(Period.month(2), month2);
        values.put(Period.WHOLE, whole);
        return values;
    }

    double tolerance(double value) {
        return ROUNDING + (ROUNDING + percent / 100) * Math.abs(value);
    }

    @Override
    public String toString() {
        return id;
    }
}
