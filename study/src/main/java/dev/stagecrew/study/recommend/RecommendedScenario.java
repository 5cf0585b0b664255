package dev.stagecrew.study.recommend;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.shape.Timetables;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The user's scenario with one more plan, as a file that can be run. */
public final class RecommendedScenario {
    private RecommendedScenario() {}

    /** A name that no plan of the scenario has. */
    public static String free(Scenario scenario, String wanted) {
        String name = wanted;
        for (int i = 2; taken(scenario, name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private static boolean taken(Scenario scenario, String name) {
        return scenario.plans().stream().anyMatch(plan -> plan.id().equals(name));
    }

    /** The text of the scenario with the plan added, everything else as it was. */
    public static String text(String scenario, String name, String label, Candidate plan) {
        String hires = written(plan.steps());
        String others = written(plan.others());
        String changes = others.isEmpty() ? "" : ", changes: [" + others + "]";
        return ScenarioEditor.set(
                scenario,
                "plans." + name + "={ label: \"" + label.replace("\"", "'") + "\", hires: [" + hires + "]" + changes
                        + " }");
    }

    private static String written(List<? extends PlanDecision> decisions) {
        return decisions.stream().map(decision -> decision.tell(new Entry())).collect(Collectors.joining(", "));
    }

    /** A decision as an entry of a plan's list. */
    private static final class Entry implements PlanDecision.Visitor<String> {
        @Override
        public String hire(Step step) {
            return RecommendedScenario.hire(step);
        }

        @Override
        public String ads(Candidate.Ads ads) {
            return "{ ad-budget: " + plain(ads.perMonth()) + " a month, from: week " + ads.week() + " }";
        }

        @Override
        public String bought(Bought bought) {
            return "{ " + bought.written() + ", from: week " + bought.week() + " }";
        }
    }

    private static String hire(Step step) {
        String pay = step.payPerHour() == step.role().payPerHour() ? "" : ", pay: " + plain(step.payPerHour());
        return "{ role: " + step.role().id() + ", employment: "
                + step.employment().id() + ", from: week " + step.week() + hours(step) + pay + " }";
    }

    private static String hours(Step step) {
        if (step.pattern() == WeekPattern.USUAL) {
            return ", hours-per-week: " + plain(step.hoursPerWeek());
        }
        return step.pattern()
                .timetable(step.hoursPerWeek())
                .map(week -> ", timetable: \"" + Timetables.text(week) + "\"")
                .orElse("");
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
