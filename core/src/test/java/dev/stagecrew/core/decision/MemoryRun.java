package dev.stagecrew.core.decision;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run held in memory: {@code [year][period]} for each plan and KPI, of one span. The whole horizon of weeks or months is
 * their sum; a number beyond the last of them is what the days after it bring.
 */
public final class MemoryRun implements ResultReader {
    private final Map<String, double[][]> values = new TreeMap<>();
    private final Map<String, KpiDefinition> kpis = new TreeMap<>();
    private final List<String> plans;
    private final List<GoalSummary> goals;
    private final Period.Span span;
    private final int years;
    private final int periods;

    public MemoryRun(Period.Span span, int years, int periods, List<String> plans, List<GoalSummary> goals) {
        this.span = span;
        this.years = years;
        this.periods = periods;
        this.plans = plans;
        this.goals = goals;
    }

    /** Adds an amount of money of a plan, {@code [year][period]}. */
    public MemoryRun with(String plan, String kpi, double[][] byYear) {
        return with(new KpiDefinition(kpi, Unit.MONEY, Direction.HIGHER_IS_BETTER, "shop", ""), plan, byYear);
    }

    /** Adds a KPI of a plan, {@code [year][period]}. */
    public MemoryRun with(KpiDefinition kpi, String plan, double[][] byYear) {
        values.put(plan + "/" + kpi.id(), byYear);
        kpis.put(kpi.id(), kpi);
        return this;
    }

    @Override
    public RunManifest manifest() {
        return new RunManifest(
                "shop-1",
                new ScenarioSource("shop", "Shop", "shop.yaml", "", "", "2026-01-05", "EUR", "en"),
                1,
                years,
                12,
                plans.get(0),
                "default",
                0.02,
                "fixed",
                plans.stream().map(id -> new PlanSummary(id, id, "", List.of())).toList(),
                List.copyOf(kpis.values()),
                List.of(),
                goals,
                Map.of(),
                "");
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public int replications() {
        return years;
    }

    @Override
    public List<Period> periods(Period.Span wanted) {
        return wanted != span
                ? List.of()
                : IntStream.rangeClosed(1, periods)
                        .mapToObj(number -> new Period(span, number))
                        .toList();
    }

    @Override
    public double[] values(String plan, String kpi, Period period) {
        double[][] byYear = values.get(plan + "/" + kpi);
        if (byYear == null) {
            throw new IllegalArgumentException("the run has no " + kpi + " for plan " + plan);
        }
        return Stream.of(byYear)
                .mapToDouble(year -> period.equals(Period.WHOLE) && span != Period.Span.WHOLE
                        ? Arrays.stream(year).sum()
                        : year[period.number() - 1])
                .toArray();
    }

    @Override
    public void close() {}
}
