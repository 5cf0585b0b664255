package dev.stagecrew.app.result;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A run whose values a test writes down: of the whole horizon, year by year, of one plan or of a plan and its baseline. */
public final class BookedRun implements ResultReader {
    private final List<String> plans;
    private final Map<KpiDefinition, double[][]> values = new LinkedHashMap<>();

    /** The first plan is the baseline. */
    public BookedRun(String... plans) {
        this.plans = List.of(plans);
    }

    /** Adds a KPI, the years of each plan. */
    public BookedRun with(KpiDefinition kpi, double[]... ofPlans) {
        values.put(kpi, ofPlans);
        return this;
    }

    @Override
    public RunManifest manifest() {
        return new RunManifest(
                "shop-1",
                new ScenarioSource("shop", "Shop", "shop.yaml", "", "", "2026-01-05", "EUR", "en"),
                1,
                replications(),
                12,
                plans.get(0),
                "central",
                0.02,
                "fixed",
                plans.stream().map(id -> new PlanSummary(id, id, "", List.of())).toList(),
                List.copyOf(values.keySet()),
                List.of(),
                List.of(),
                Map.of(),
                "");
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public int replications() {
        return values.values().iterator().next()[0].length;
    }

    @Override
    public List<Period> periods(Period.Span span) {
        return Stream.of(Period.WHOLE).filter(whole -> whole.span() == span).toList();
    }

    @Override
    public double[] values(String plan, String kpi, Period period) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(kpi))
                .map(entry -> entry.getValue()[plans.indexOf(plan)])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kpi));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
