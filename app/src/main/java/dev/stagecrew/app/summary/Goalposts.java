package dev.stagecrew.app.summary;

import dev.stagecrew.app.terminal.TextTable;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.goal.GoalOutcome;
import dev.stagecrew.core.decision.goal.GoalOutcome.Standing;
import dev.stagecrew.core.decision.goal.Goals;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Goals by plans: a mark and the mean of the hardest month. */
final class Goalposts {
    private Goalposts() {}

    static void add(ResultReader run, CliText words, Numbers numbers, List<String> lines) {
        List<GoalOutcome> outcomes = Goals.evaluate(run);
        if (outcomes.isEmpty()) {
            return;
        }
        List<String> heading = new ArrayList<>(List.of(words.say("summary.goals")));
        heading.addAll(PlanNames.heads(run.manifest()));
        TextTable table = words.table(heading);
        for (GoalSummary goal : run.manifest().goals()) {
            List<String> row = new ArrayList<>(List.of(Reports.goal(run, goal, words.language())));
            List<GoalOutcome> ofGoal = outcomes.stream()
                    .filter(outcome -> outcome.goal().equals(goal))
                    .toList();
            double largest = ofGoal.stream()
                    .mapToDouble(outcome -> Math.abs(outcome.value().mean()))
                    .filter(Double::isFinite)
                    .max()
                    .orElse(0);
            ofGoal.forEach(outcome -> row.add(cell(run, outcome, largest, numbers)));
            table.row(row);
        }
        lines.addAll(table.lines());
        if (outcomes.stream().anyMatch(outcome -> outcome.standing() == Standing.AT_RISK)) {
            lines.add("  " + words.say("summary.at-risk"));
        }
        lines.add("");
    }

    private static String cell(ResultReader run, GoalOutcome outcome, double largest, Numbers numbers) {
        String value = outcome.goal().relative()
                ? numbers.change(outcome.value().mean())
                : numbers.beside(
                        unit(run, outcome.goal().kpi()), outcome.value().mean(), largest);
        return switch (outcome.standing()) {
            case MET -> "✓ " + value;
            case AT_RISK -> "~ " + value;
            case MISSED -> "✗ " + value;
            case NOT_TESTED -> "-";
        };
    }

    private static Unit unit(ResultReader run, String id) {
        return run.manifest().kpis().stream()
                .filter(kpi -> kpi.id().equals(id))
                .map(KpiDefinition::unit)
                .findFirst()
                .orElse(Unit.COUNT);
    }
}
