package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.goal.GoalOutcome;
import dev.stagecrew.core.decision.goal.GoalOutcome.Standing;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goals held against plans. */
public record GoalTable(List<PlanSummary> plans, List<Row> rows) {
    public GoalTable {
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
    }

    /** A goal and how each plan, by id, stands to it. */
    public record Row(String goal, Map<String, Cell> cells) {}

    /** A verdict with its word, the value and how often. */
    public record Cell(Standing standing, String word, String value, String years) {}

    static GoalTable of(Telling telling) {
        RunFigures figures = telling.figures();
        List<Row> rows = figures.manifest().goals().stream()
                .filter(goal -> figures.has(goal.kpi()))
                .map(goal -> row(telling, goal))
                .toList();
        return new GoalTable(figures.plans(), rows);
    }

    private static Row row(Telling telling, GoalSummary goal) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        double largest = telling.figures().plans().stream()
                .mapToDouble(plan ->
                        Math.abs(telling.figures().goal(plan.id(), goal).value().mean()))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        for (PlanSummary plan : telling.figures().plans()) {
            GoalOutcome outcome = telling.figures().goal(plan.id(), goal);
            double mean = outcome.value().mean();
            String value = goal.relative()
                    ? telling.numbers().change(mean)
                    : telling.numbers().beside(unit(telling, goal), mean, largest);
            cells.put(
                    plan.id(),
                    new Cell(
                            outcome.standing(),
                            telling.say("goal." + outcome.standing().id()),
                            value,
                            telling.say(
                                    "answer.years.short",
                                    outcome.years().successes(),
                                    outcome.years().count())));
        }
        return new Row(wording(telling, goal), cells);
    }

    /** The goal in the reader's language, from its parts. */
    static String wording(Telling telling, GoalSummary goal) {
        String value = goal.relative()
                ? telling.numbers().change(goal.value())
                : telling.numbers().value(unit(telling, goal), goal.value());
        String level = telling.say(
                goal.comparison().equals(">=") ? "goal.at-least" : "goal.at-most", telling.title(goal.kpi()), value);
        if (goal.fromMonth() >= goal.throughMonth()) {
            return telling.say("goal.in-month", level, goal.fromMonth());
        }
        boolean toTheEnd = goal.throughMonth() >= telling.months();
        if (toTheEnd && goal.fromMonth() <= 1) {
            return telling.say("goal.always", level);
        }
        return toTheEnd
                ? telling.say("goal.from-month", level, goal.fromMonth())
                : telling.say("goal.months", level, goal.fromMonth(), goal.throughMonth());
    }

    private static Unit unit(Telling telling, GoalSummary goal) {
        return telling.unit(goal.kpi());
    }

    /** The same for some of the plans. */
    GoalTable of(List<PlanSummary> some) {
        return new GoalTable(some, rows);
    }

    /** Goals that at least nine years in ten meet. */
    int met(String plan) {
        return count(plan, Standing.MET);
    }

    /** Goals that at least half of the years meet, but fewer than nine in ten. */
    int atRisk(String plan) {
        return count(plan, Standing.AT_RISK);
    }

    private int count(String plan, Standing standing) {
        return (int) rows.stream()
                .map(row -> row.cells().get(plan))
                .filter(cell -> cell != null && cell.standing() == standing)
                .count();
    }

    /** The plan that meets the most goals, the first of equals. */
    PlanSummary most() {
        return plans.stream()
                .max(Comparator.comparingInt(plan -> 100 * met(plan.id()) + atRisk(plan.id())))
                .orElseThrow();
    }
}
