package dev.stagecrew.reports.story;

import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.RunManifest.HireSummary;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes into each plan, a row a role or a purchase; what differs from the baseline is marked. */
final class Inputs {
    private final Telling telling;
    private final TimelineCharts names;

    Inputs(Telling telling) {
        this.telling = telling;
        this.names = new TimelineCharts(telling);
    }

    Table table() {
        List<String> heads = new ArrayList<>(List.of(telling.say("head.input")));
        telling.figures().plans().forEach(plan -> heads.add(telling.name(plan)));
        List<List<String>> rows = new ArrayList<>();
        for (String role : roles()) {
            rows.add(row(telling.words().capital(role), plan -> hires(plan, role)));
        }
        if (telling.scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .anyMatch(plan -> !plan.changes().isEmpty())) {
            rows.add(row(telling.say("side.changes"), this::changes));
        }
        return new Table(telling.say("table.inputs"), heads, rows, false);
    }

    private Set<String> roles() {
        return telling.figures().plans().stream()
                .flatMap(plan -> plan.hires().stream())
                .map(names::role)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private interface Cell {
        String of(PlanSummary plan);
    }

    private List<String> row(String name, Cell cell) {
        String usual = cell.of(telling.figures().baseline());
        List<String> row = new ArrayList<>(List.of(name));
        for (PlanSummary plan : telling.figures().plans()) {
            String text = cell.of(plan);
            row.add(text.equals(usual) ? text : Table.DIFFERENT + text);
        }
        return row;
    }

    private String hires(PlanSummary plan, String role) {
        Map<String, Long> alike = plan.hires().stream()
                .filter(hire -> names.role(hire).equals(role))
                .collect(Collectors.groupingBy(hire -> hire(plan, hire), LinkedHashMap::new, Collectors.counting()));
        String text = alike.entrySet().stream()
                .map(hire -> hire.getValue() == 1 ? hire.getKey() : hire.getValue() + " × " + hire.getKey())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "–" : text;
    }

    private String hire(PlanSummary plan, HireSummary hire) {
        return telling.say(
                "side.input",
                telling.words().name("employment", hire.employment()),
                telling.numbers().decimal(hire.hoursPerWeek(), 0),
                telling.pay(plan, hire),
                hire.fromWeek() > 0
                        ? telling.say("week", hire.fromWeek())
                        : telling.say(
                                "timeline.as-soon-as",
                                new TriggerWording(telling.words(), telling.numbers()).of(hire.when())));
    }

    private String changes(PlanSummary plan) {
        String text = telling.scenario().stream()
                .flatMap(scenario -> scenario.plans().stream())
                .filter(any -> any.id().equals(plan.id()))
                .map(Plan::changes)
                .flatMap(List::stream)
                .map(this::change)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "–" : text;
    }

    private String change(Change change) {
        return new ChangeWording(telling.words(), telling.numbers()).of(change);
    }
}
