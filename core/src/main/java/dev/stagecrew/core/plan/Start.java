package dev.stagecrew.core.plan;

import dev.stagecrew.core.register.Kpi;
import java.util.OptionalInt;
import java.util.function.Function;

/** When a hire is to start. */
public sealed interface Start {
    /** What is made of a start on a day, or of one that waits for a sign. */
    <R> R fold(Function<OnDay, R> onDay, Function<WhenReached, R> whenReached);

    /** The day of the plan; none for who waits for a sign. */
    default OptionalInt dated() {
        return fold(on -> OptionalInt.of(on.day), when -> OptionalInt.empty());
    }

    /** The same so many days later; what waits for a sign goes on waiting for it. */
    default Start later(int days) {
        return fold(on -> new OnDay(on.day + days), when -> when);
    }

    /** On a day of the plan, 0 for its first; the search opens ahead of it by the usual time to hire. */
    record OnDay(int day) implements Start {
        public OnDay {
            if (day < 0) {
                throw new IllegalArgumentException("a hire must not start before the plan does (day " + day + ")");
            }
        }

        @Override
        public <R> R fold(Function<OnDay, R> onDay, Function<WhenReached, R> whenReached) {
            return onDay.apply(this);
        }
    }

    /** Once a sign is there; the search opens then. */
    record WhenReached(Cue cue) implements Start {
        /** Once one KPI has been past a threshold for so many weeks on end. */
        public WhenReached(Kpi kpi, Comparison comparison, double threshold, int weeks) {
            this(new Cue(kpi, comparison, threshold, weeks));
        }

        /** As results carry it: {@code orders-per-week >= 36 for 2 weeks}. */
        public String text() {
            return cue.text();
        }

        @Override
        public <R> R fold(Function<OnDay, R> onDay, Function<WhenReached, R> whenReached) {
            return whenReached.apply(this);
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
