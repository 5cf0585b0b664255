package dev.stagecrew.core.plan;

/** When a hire is to start. */
public sealed interface Start {
    /** On a day of the plan, 0 for its first; the search opens ahead of it by the usual time to hire. */
    record OnDay(int day) implements Start {
        public OnDay {
            if (day < 0) {
                throw new IllegalArgumentException("a hire must not start before the plan does (day " + day + ")");
            }
        }
    }

    /** Once a KPI has been past a threshold for so many weeks on end; the search opens then. */
    record WhenReached(String kpi, Comparison comparison, double threshold, int weeks) implements Start {
        public WhenReached {
            if (weeks < 1) {
                throw new IllegalArgumentException("a trigger must hold for at least one week, not " + weeks);
            }
        }
    }

    /** At least, or at most. */
    enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean holds(double value, double threshold) {
            return this == AT_LEAST ? value >= threshold : value <= threshold;
        }
    }
}
