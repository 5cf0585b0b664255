package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.KpiFamily;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** When what waits for a trigger comes: in how many years, and in which week of them. */
final class Coming {
    private final Telling telling;

    Coming(Telling telling) {
        this.telling = telling;
    }

    /** The median week of the years in which a step of a plan comes; none where it comes in none. */
    static OptionalInt usualWeek(Telling telling, PlanSummary plan, String step) {
        String kpi = KpiFamily.COMES_IN_WEEK.id(step);
        double median = telling.figures().has(kpi)
                ? telling.figures().whole(plan.id(), kpi).p50()
                : Double.NaN;
        return Double.isNaN(median) ? OptionalInt.empty() : OptionalInt.of((int) Math.round(median));
    }

    Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (PlanSummary summary : telling.figures().plans()) {
            telling.scenario().stream()
                    .flatMap(scenario -> scenario.plans().stream())
                    .filter(plan -> plan.id().equals(summary.id()))
                    .forEach(plan -> cues(plan).forEach((step, cue) -> rows.add(row(summary, step, cue))));
        }
        List<String> heads = List.of(
                telling.say("head.plan"),
                telling.say("head.step"),
                telling.say("head.trigger"),
                telling.say("head.comes-in"),
                telling.say("head.median-week"),
                telling.say("head.weeks"));
        return new Table(telling.say("coming.title"), heads, rows, false);
    }

    private Map<String, Cue> cues(Plan plan) {
        Map<String, Cue> cues = new LinkedHashMap<>();
        plan.hires()
                .forEach(hire -> hire.start().fold(on -> cues, when -> {
                    cues.put(hire.position().id(), when.cue());
                    return cues;
                }));
        plan.awaited().forEach((step, change) -> cues.put(step, change.cue()));
        cues.keySet().removeIf(step -> !telling.figures().has(KpiFamily.COMES_IN_WEEK.id(step)));
        return cues;
    }

    private List<String> row(PlanSummary plan, String step, Cue cue) {
        double[] weeks = telling.figures().values(plan.id(), KpiFamily.COMES_IN_WEEK.id(step), Period.WHOLE);
        Estimate years = Estimate.of(weeks);
        return List.of(
                telling.name(plan),
                telling.words().capital(new KpiNames(telling.words()).step(step)),
                new TriggerWording(telling.words(), telling.numbers()).of(cue.text()),
                telling.say("coming.years", years.count(), weeks.length),
                week(years.p50()),
                years.count() == 0 ? "–" : telling.say("range", number(years.p10()), number(years.p90())));
    }

    private String week(double week) {
        return Double.isNaN(week) ? "–" : number(week);
    }

    private String number(double week) {
        return telling.numbers().decimal(week, 0);
    }
}
