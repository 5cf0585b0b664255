package dev.stagecrew.core.plan;

import dev.stagecrew.core.register.Kpi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a hire, an end or a change may wait for: that a KPI of the week has been past a threshold for so many weeks on end,
 * and perhaps that another has at the same time.
 */
public record Cue(Condition first, Optional<Condition> second) {
    /** One KPI alone. */
    public Cue(Kpi kpi, Start.Comparison comparison, double threshold, int weeks) {
        this(new Condition(kpi, comparison, threshold, weeks), Optional.empty());
    }

    /** All that has to be so at the same time. */
    public List<Condition> conditions() {
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }

    /** As results carry it: {@code orders-per-week >= 36 for 2 weeks and cash >= 5000 for 1 week}. */
    public String text() {
        return conditions().stream().map(Condition::text).collect(Collectors.joining(" and "));
    }

    /** One KPI, and where it has to be for how long. */
    public record Condition(Kpi kpi, Start.Comparison comparison, double threshold, int weeks) {
        public Condition {
            if (kpi.triggerName().isEmpty()) {
                throw new IllegalArgumentException("nothing may wait for " + kpi);
            }
            if (weeks < 1) {
                throw new IllegalArgumentException("a trigger must hold for at least one week, not " + weeks);
            }
        }

        /** What scenarios call the KPI where something waits for it. */
        public String name() {
            return kpi.triggerName().orElseThrow();
        }

        boolean holds(double lastWeek) {
            return comparison.holds(lastWeek, threshold);
        }

        private String text() {
            String value = BigDecimal.valueOf(threshold).stripTrailingZeros().toPlainString();
            return name() + " " + comparison.sign() + " " + value + " for " + weeks + (weeks == 1 ? " week" : " weeks");
        }
    }
}
