package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * What would turn the answer, from the books alone: how much dearer the people, or how much smaller the effect, before
 * the plan is no better than the baseline. Both follow from contribution = gross profit − costs: what people, finding
 * them, tools and advertising cost is a cost, and only what is sold is margin. So they hold for any cause that acts on
 * one of the two; they say nothing about how likely that is.
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
                || !figures.has("cost-of-people")
                || figures.challengers().isEmpty()) {
            return points;
        }
        double net = figures.contrast(plan.id(), "contribution", Period.WHOLE).mean();
        double people =
                figures.contrast(plan.id(), "cost-of-people", Period.WHOLE).mean();
        String name = telling.name(plan);
        if (people > 0) {
            points.add(telling.say(
                    net >= 0 ? "turning.pay.up" : "turning.pay.down",
                    name,
                    telling.numbers().percent(Math.abs(net) / people, 0)));
        }
        double gain = margin(plan, net, people);
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

    /** What the plan sells more, less goods, fees, shipping and refunds. */
    private double margin(PlanSummary plan, double net, double people) {
        RunFigures figures = telling.figures();
        if (figures.has("gross-profit")) {
            return figures.contrast(plan.id(), "gross-profit", Period.WHOLE).mean();
        }
        double ads = figures.has("ad-spend")
                ? figures.contrast(plan.id(), "ad-spend", Period.WHOLE).mean()
                : 0;
        return net + people + ads;
    }
}
