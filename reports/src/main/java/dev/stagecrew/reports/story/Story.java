package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what a run says. */
public final class Story {
    private static final List<String> FIRST =
            List.of("conversion-rate", "first-response-minutes", "owner-hours-per-week", "cash");
    private static final List<String> MORE =
            List.of("sessions", "orders", "revenue", "contribution", "on-time-dispatch", "csat");
    /** What a help desk of theory has instead. */
    private static final List<String> QUEUE = List.of("mean-wait-minutes", "abandoned-share", "utilisation");

    private Story() {}

    /** The report of a run for one audience, in one language. */
    public static ReportModel tell(ResultReader run, Audience audience, Words words) {
        Telling telling = Telling.of(new RunFigures(run), words);
        RunManifest manifest = run.manifest();
        GoalTable goals = GoalTable.of(telling);
        Answer answer = new Answer(telling, goals);
        PlanSummary subject = answer.subject();
        LineCharts lines = new LineCharts(telling);
        StackCharts stacks = new StackCharts(telling);
        Contrasts contrasts = new Contrasts(telling);
        Registers registers = new Registers(telling);
        boolean shop = telling.figures().has("conversion-rate");
        List<ChartBlock> first = new java.util.ArrayList<>();
        if (telling.figures().plans().stream().anyMatch(plan -> !plan.hires().isEmpty())) {
            first.add(new TimelineCharts(telling).block());
        }
        (shop ? FIRST : QUEUE).forEach(kpi -> first.addAll(lines.of(kpi)));
        return new ReportModel(
                manifest,
                audience,
                run.replications(),
                answer.headline(),
                subject,
                looks(telling),
                goals,
                first,
                MORE.stream().flatMap(kpi -> lines.of(kpi).stream()).toList(),
                stacks.ownerHours(),
                stacks.lostOrders(),
                contrasts.money(),
                new Turning(telling).points(subject),
                new SideBySide(telling).table(),
                contrasts.table(),
                registers.assumptions(),
                registers.repeat(),
                registers.glossary());
    }

    private static Map<String, Look> looks(Telling telling) {
        Map<String, Look> looks = new LinkedHashMap<>();
        telling.figures().plans().forEach(plan -> looks.put(plan.id(), telling.look(plan)));
        return looks;
    }
}
