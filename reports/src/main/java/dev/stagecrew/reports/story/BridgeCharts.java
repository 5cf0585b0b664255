package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.decision.bridge.MoneyBridge.Part;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.chart.BridgeChart;
import dev.stagecrew.reports.chart.BridgeChart.Step;
import dev.stagecrew.reports.chart.Chart.Caption;
import dev.stagecrew.reports.chart.Scale;
import java.util.ArrayList;
import java.util.List;

/** Where a plan's difference in money comes from, kind by kind, as steps that add up. */
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
        double at = 0;
        double low = 0;
        double high = 0;
        for (Part part : bridge.parts()) {
            double mean = part.difference().mean();
            if (mean != 0) {
                steps.add(step(telling.say("money." + part.kind().id()), mean));
                at += mean;
                low = Math.min(low, at);
                high = Math.max(high, at);
            }
        }
        Step whole = step(telling.title(KPI), bridge.whole().mean());
        Scale scale = LineCharts.scale(telling, telling.unit(KPI), low, high);
        Caption caption = new Caption(
                telling.say("finding.bridge", telling.name(plan), whole.words()),
                telling.say(
                        "subtitle.bridge",
                        telling.title(KPI),
                        telling.words().count("months", telling.months()),
                        telling.numbers().whole(telling.figures().replications())),
                telling.say("describe.bridge", steps.size(), whole.words()));
        return new ChartBlock(new BridgeChart("bridge", caption, scale, steps, whole), table(bridge));
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
                        "table.bridge",
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
