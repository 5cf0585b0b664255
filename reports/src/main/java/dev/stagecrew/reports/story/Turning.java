package dev.stagecrew.reports.story;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would turn the answer, from the books alone: how much dearer the people, or how much smaller the effect, before
 * the plan is no better than the baseline. Both follow from contribution = gross profit − costs: what people, finding
 * them, tools, services and advertising cost is a cost, and only what is sold is margin. So they hold for any cause that
 * acts on one of the two; they say nothing about how likely that is.
 */
final class Turning {
    private final Telling telling;

    Turning(Telling telling) {
        this.telling = telling;
    }

    /** The first of them: by how much the people, or the margin, would have to be otherwise; nothing where neither moved. */
    Optional<String> first(PlanSummary plan) {
        return edges(plan).stream().findFirst();
    }

    List<String> points(PlanSummary plan) {
        List<String> points = new ArrayList<>(edges(plan));
        if (reckons()) {
            PairedDifference difference = telling.figures().contrast(plan.id(), Kpi.CONTRIBUTION.id(), Period.WHOLE);
            int worse = difference.of() - difference.betterIn();
            points.add(telling.say("turning.worse-years", worse, difference.of(), telling.name(plan)));
        }
        return points;
    }

    private boolean reckons() {
        RunFigures figures = telling.figures();
        return figures.has(Kpi.CONTRIBUTION.id())
                && figures.has(Kpi.COST_OF_PEOPLE.id())
                && !figures.challengers().isEmpty();
    }

    /** How much dearer the people, and how much smaller the gain, may be. */
    private List<String> edges(PlanSummary plan) {
        RunFigures figures = telling.figures();
        List<String> points = new ArrayList<>();
        if (!reckons()) {
            return points;
        }
        double net =
                figures.contrast(plan.id(), Kpi.CONTRIBUTION.id(), Period.WHOLE).mean();
        double people = figures.contrast(plan.id(), Kpi.COST_OF_PEOPLE.id(), Period.WHOLE)
                .mean();
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
        return points;
    }

    /** What the plan sells more, less goods, fees, shipping and refunds. */
    private double margin(PlanSummary plan, double net, double people) {
        RunFigures figures = telling.figures();
        if (figures.has(Kpi.GROSS_PROFIT.id())) {
            return figures.contrast(plan.id(), Kpi.GROSS_PROFIT.id(), Period.WHOLE)
                    .mean();
        }
        double ads = figures.has(Kpi.AD_SPEND.id())
                ? figures.contrast(plan.id(), Kpi.AD_SPEND.id(), Period.WHOLE).mean()
                : 0;
        return net + people + ads;
    }
}
