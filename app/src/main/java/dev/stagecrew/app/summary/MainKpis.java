package dev.stagecrew.app.summary;

import dev.stagecrew.core.decision.GivingUp;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;
import java.util.List;

/** The KPIs in which plans are compared, the most telling first. */
public final class MainKpis {
    private static final List<String> IDS = List.of(
            "contribution",
            "contribution-after-owner-hours",
            "conversion-rate",
            "sessions",
            "orders",
            "revenue",
            "average-order-value",
            "cash",
            "lowest-cash",
            "cost-of-people",
            "payroll",
            "return-on-ad-spend",
            "contacts-per-100-orders",
            "first-response-minutes",
            "mean-wait-minutes",
            "answered-within-4h",
            "abandoned-share",
            "enquiries-abandoned-share",
            "utilisation",
            "csat",
            "rating",
            "owner-hours-per-week",
            "owner-hours-over-wish",
            "owner-growth-hours-per-week",
            "on-time-dispatch");

    private MainKpis() {}

    /** Those that the run has and that are defined in at least one year of its baseline. */
    public static List<KpiDefinition> of(ResultReader run) {
        List<KpiDefinition> all = run.manifest().kpis();
        return IDS.stream()
                .flatMap(id -> all.stream().filter(kpi -> kpi.id().equals(id)))
                .filter(kpi -> defined(run, kpi))
                .filter(kpi -> GivingUp.compares(run, kpi.id()))
                .toList();
    }

    private static boolean defined(ResultReader run, KpiDefinition kpi) {
        return Arrays.stream(run.values(run.manifest().baseline(), kpi.id(), Period.WHOLE))
                .anyMatch(value -> !Double.isNaN(value));
    }
}
