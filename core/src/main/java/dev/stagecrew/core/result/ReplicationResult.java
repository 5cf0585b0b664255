package dev.stagecrew.core.result;

import java.util.List;

/**
 * Everything that one replication of one plan leaves behind. It is written, sent and stored as one unit: a
 * replication is there whole or not at all.
 *
 * @param plan the plan's id
 * @param replication counted from 0; the same number means the same customers in every plan
 * @param kpis the ids of the columns of every period
 * @param periods weeks, months, then the whole, each in order
 */
public record ReplicationResult(String plan, int replication, List<String> kpis, List<PeriodValues> periods) {
    public ReplicationResult {
        kpis = List.copyOf(kpis);
        periods = List.copyOf(periods);
        for (PeriodValues period : periods) {
            if (period.values().length != kpis.size()) {
                throw new IllegalArgumentException(
                        period.period() + " has " + period.values().length + " values for " + kpis.size() + " KPIs");
            }
        }
    }
}
