package dev.stagecrew.core.decision.goal;

import dev.stagecrew.core.decision.goal.GoalOutcome.Standing;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds the plans of a run against the goals of its scenario. */
public final class Goals {
    private Goals() {}

    /** Every goal for every plan: goals in the scenario's order, within a goal the plans in the run's order. */
    public static List<GoalOutcome> evaluate(ResultReader run) {
        List<GoalOutcome> outcomes = new ArrayList<>();
        for (GoalSummary goal : run.manifest().goals()) {
            for (PlanSummary plan : run.manifest().plans()) {
                outcomes.add(evaluate(run, plan.id(), goal));
            }
        }
        return List.copyOf(outcomes);
    }

    /** One goal for one plan. */
    public static GoalOutcome evaluate(ResultReader run, String plan, GoalSummary goal) {
        GoalArithmetic test = GoalArithmetic.of(goal);
        double[] hardest = new double[run.replications()];
        Arrays.fill(hardest, Double.NaN);
        int lastMonth =
                Math.min(goal.throughMonth(), run.periods(Period.Span.MONTH).size());
        double[] reference = goal.relative() && lastMonth >= 1
                ? run.values(plan, goal.kpi(), Period.month(1))
                : new double[hardest.length];
        for (int month = Math.max(1, goal.fromMonth()); month <= lastMonth; month++) {
            double[] values = run.values(plan, goal.kpi(), Period.month(month));
            for (int year = 0; year < hardest.length; year++) {
                hardest[year] = test.harder(hardest[year], test.measure(values[year], reference[year]));
            }
        }
        Wilson years = Wilson.of(test.metIn(hardest), defined(hardest));
        return new GoalOutcome(plan, goal, Standing.of(years), years, Estimate.of(hardest, unit(run, goal)));
    }

    /** Of the goal's value: a change against month 1 has no bounds. */
    private static Unit unit(ResultReader run, GoalSummary goal) {
        return run.manifest().kpis().stream()
                .filter(kpi -> kpi.id().equals(goal.kpi()) && !goal.relative())
                .map(KpiDefinition::unit)
                .findFirst()
                .orElse(Unit.INDEX);
    }

    private static int defined(double[] values) {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }
}
