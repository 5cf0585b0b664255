package dev.stagecrew.app.result;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.result.RunManifest.ScenarioSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A run of two plans, held in memory: the second plan is better by a hundred in every year and period. */
public final class SteadyRun implements ResultReader {
    private static final int MONTHS = 3;

    private final int years;
    private final boolean complete;

    public SteadyRun(int years, boolean complete) {
        this.years = years;
        this.complete = complete;
    }

    @Override
    public RunManifest manifest() {
        HireSummary hire =
                new HireSummary("ada", "customer-service", "Service", "part-time", 24, 0, "orders >= 60", 0, 9.5);
        return new RunManifest(
                "shop-1",
                new ScenarioSource(
                        "shop", "A shop", "shop.yaml", "id: shop", "0".repeat(64), "2026-01-05", "EUR", "en"),
                42,
                years,
                MONTHS,
                "as-is",
                "central",
                0.02,
                "fixed number of replications",
                List.of(
                        new PlanSummary("as-is", "As it is", "", List.of()),
                        new PlanSummary("ada", "Ada", "", List.of(hire))),
                List.of(
                        new KpiDefinition("contribution", Unit.MONEY, Direction.HIGHER_IS_BETTER, "shop", ""),
                        new KpiDefinition("revenue", Unit.MONEY, Direction.HIGHER_IS_BETTER, "shop", ""),
                        new KpiDefinition("csat", Unit.RATIO, Direction.HIGHER_IS_BETTER, "shop", "")),
                List.of(),
                List.of(new GoalSummary("g1", "revenue >= 1050", "revenue", ">=", 1050, false, 2, 3)),
                Map.of("stagecrew", "test"),
                "./stagecrew run shop.yaml");
    }

    @Override
    public boolean complete() {
        return complete;
    }

    @Override
    public int replications() {
        return years;
    }

    @Override
    public List<Period> periods(Period.Span span) {
        return switch (span) {
            case WEEK -> IntStream.rangeClosed(1, 12).mapToObj(Period::week).toList();
            case MONTH ->
                IntStream.rangeClosed(1, MONTHS).mapToObj(Period::month).toList();
            case WHOLE -> List.of(Period.WHOLE);
        };
    }

    /** Satisfaction is undefined throughout: nobody was asked. */
    @Override
    public double[] values(String plan, String kpi, Period period) {
        double better = plan.equals("ada") ? 100 : 0;
        return IntStream.range(0, years)
                .mapToDouble(year -> kpi.equals("csat") ? Double.NaN : 1000 + better + 10.0 * (year % 3))
                .toArray();
    }

    @Override
    public void close() {}
}
