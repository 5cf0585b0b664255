package dev.stagecrew.core.decision.bridge;

import dev.stagecrew.core.register.Kpi;

/** A plan's KPIs over a period: a value for each year. */
@FunctionalInterface
public interface YearlyKpis {
    double[] of(Kpi kpi);
}
