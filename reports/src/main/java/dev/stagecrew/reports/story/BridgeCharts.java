package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.decision.bridge.MoneyBridge.Part;
import dev.stagecrew.core.decision.bridge.PlanSteps;
import dev.stagecrew.core.decision.bridge.PlanSteps.PlanStep;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.chart.BridgeChart;
import dev.stagecrew.reports.chart.BridgeChart.Step;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Scale;
import java.util.ArrayList;
import java.util.List;

/** Where a plan's difference in money comes from, as bars that add up: kind by kind, and step by step. */
final class BridgeCharts {
    private static final String KPI = Kpi.CONTRIBUTION.id();

    private final Telling telling;
    private final PlanSummary plan;

    BridgeCharts(Telling telling, PlanSummary plan) {
        this.telling = telling;
        this.plan = plan;
    }

    ChartBlock of(MoneyBridge bridge) {
        List<Step> steps = new ArrayList<>();
        for (Part part : bridge.parts()) {
            double mean = part.difference().mean();
            if (mean != 0) {
                steps.add(step(telling.say("money." + part.kind().id()), mean));
            }
        }
        Step whole = step(telling.title(KPI), bridge.whole().mean());
        Caption caption = new Caption(
                telling.say("finding.bridge", telling.name(plan), whole.words()),
                telling.say(
                        "subtitle.bridge",
                        telling.title(KPI),
                        telling.words().count("months", telling.months()),
                        telling.numbers().whole(telling.figures().replications())),
                telling.say("describe.bridge", steps.size(), whole.words()));
        return new ChartBlock(new BridgeChart("bridge", caption, scale(steps), steps, whole), table(bridge));
    }

    /** The same difference step by step, as the plan's days come. */
    ChartBlock of(PlanSteps kept) {
        List<Step> steps = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (PlanStep kind : kept.steps()) {
            Step step = step(name(kind), kind.adds());
            steps.add(step);
            rows.add(List.of(step.label(), step.words(), telling.difference(KPI, kind.alone())));
        }
        Step whole = step(
                telling.title(KPI), steps.stream().mapToDouble(Step::amount).sum());
        rows.add(List.of(whole.label(), whole.words(), ""));
        Caption caption = new Caption(
                telling.say("finding.steps", telling.name(plan), whole.words()),
                telling.say("subtitle.steps", telling.difference(KPI, kept.together())),
                telling.say("describe.bridge", steps.size(), whole.words()));
        BridgeChart chart = new BridgeChart("steps", caption, scale(steps), steps, whole);
        List<String> heads = List.of(telling.say("head.step"), telling.say("head.adds"), telling.say("head.alone"));
        return new ChartBlock(
                chart,
                new Table(
                        telling.say(
                                "table.bridge",
                                telling.name(plan),
                                telling.name(telling.figures().baseline())),
                        heads,
                        rows,
                        true));
    }

    /** Over every place that the steps come by. */
    private Scale scale(List<Step> steps) {
        double at = 0;
        double low = 0;
        double high = 0;
        for (Step step : steps) {
            at += step.amount();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return LineCharts.scale(telling, telling.unit(KPI), low, high);
    }

    private String name(PlanStep step) {
        return switch (step.kind()) {
            case HIRE -> telling.words().capital(role(step.what()));
            case CHANGE -> telling.words().capital(telling.words().name("change", step.what()));
            case LEAVING_OUT -> telling.say("change.leaving-out");
        };
    }

    private String role(String hire) {
        return plan.hires().stream()
                .filter(each -> each.id().equals(hire))
                .map(each -> telling.words().name("role", each.role()))
                .findFirst()
                .orElse(hire);
    }

    private Step step(String label, double amount) {
        return new Step(label, amount, telling.difference(KPI, amount));
    }

    private Table table(MoneyBridge bridge) {
        List<List<String>> rows = new ArrayList<>();
        bridge.parts()
                .forEach(part -> rows.add(row(telling.say("money." + part.kind().id()), part.difference())));
        rows.add(row(telling.title(KPI), bridge.whole()));
        return new Table(
                telling.say(
                        "table.bridge.kinds",
                        telling.name(plan),
                        telling.name(telling.figures().baseline())),
                List.of(
                        telling.say("head.money"),
                        telling.say("head.difference"),
                        telling.say("head.interval"),
                        telling.say("head.years")),
                rows,
                true);
    }

    private List<String> row(String name, PairedDifference difference) {
        return List.of(
                name,
                telling.difference(KPI, difference.mean()),
                telling.say(
                        "range", telling.difference(KPI, difference.low()), telling.difference(KPI, difference.high())),
                telling.say(
                        "range", telling.difference(KPI, difference.p10()), telling.difference(KPI, difference.p90())));
    }
}
