package dev.stagecrew.core.kpi;

/**
 * A stretch of simulated time that KPIs are reported for: a week, a calendar month or the whole horizon after warm-up.
 *
 * @param number counted from 1
 */
public record Period(Span span, int number) implements Comparable<Period> {
    /** The whole horizon. */
    public static final Period WHOLE = new Period(Span.WHOLE, 1);

    public Period {
        if (number < 1) {
            throw new IllegalArgumentException("a period is counted from 1, not " + number);
        }
    }

    public static Period week(int number) {
        return new Period(Span.WEEK, number);
    }

    public static Period month(int number) {
        return new Period(Span.MONTH, number);
    }

    @Override
    public int compareTo(Period other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : Integer.compare(number, other.number);
    }

    /** How long a period is. */
    public enum Span {
        WEEK("week"),
        MONTH("month"),
        WHOLE("whole");

        private final String id;

        Span(String id) {
            this.id = id;
        }

        /** The name used in records, in the store and in JSON. */
        public String id() {
            return id;
        }
    }
}
