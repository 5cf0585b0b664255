package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * What would turn the answer, from the books alone: how much dearer the people, or how much smaller the effect, before
 * the plan is no better than the baseline. Both follow from contribution = gain − payroll − advertising, so they hold for
 * any cause that acts on one of the three; they say nothing about how likely that is.
 */
final class Turning {
    private final Telling telling;

    Turning(Telling telling) {
        this.telling = telling;
    }

    List<String> points(PlanSummary plan) {
        RunFigures figures = telling.figures();
        List<String> points = new ArrayList<>();
        if (!figures.has("contribution")
                || !figures.has("payroll")
                || figures.challengers().isEmpty()) {
            return points;
        }
        double net = figures.contrast(plan.id(), "contribution", Period.WHOLE).mean();
        double payroll = figures.contrast(plan.id(), "payroll", Period.WHOLE).mean();
        double ads = figures.has("ad-spend")
                ? figures.contrast(plan.id(), "ad-spend", Period.WHOLE).mean()
                : 0;
        String name = telling.name(plan);
        if (payroll > 0) {
            points.add(telling.say(
                    net >= 0 ? "turning.pay.up" : "turning.pay.down",
                    name,
                    telling.numbers().percent(Math.abs(net) / payroll, 0)));
        }
        double gain = net + payroll + ads;
        if (gain > 0 && net > 0) {
            points.add(telling.say(
                    "turning.gain.down",
                    telling.numbers().percent(net / gain, 0),
                    telling.numbers().roundMoney(gain)));
        } else if (gain > 0) {
            points.add(telling.say("turning.gain.up", telling.numbers().percent(-net / gain, 0)));
        }
        PairedDifference difference = figures.contrast(plan.id(), "contribution", Period.WHOLE);
        int worse = difference.of() - difference.betterIn();
        points.add(telling.say("turning.worse-years", worse, difference.of(), name));
        return points;
    }
}
