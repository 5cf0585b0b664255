package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.AssumptionUse;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts that speak against a plan, so that nobody has to look for them. */
final class Against {
    private final Telling telling;

    Against(Telling telling) {
        this.telling = telling;
    }

    List<String> points(PlanSummary plan) {
        RunFigures figures = telling.figures();
        List<String> points = new ArrayList<>();
        if (plan.id().equals(figures.baseline().id())) {
            return points;
        }
        for (String kpi : Contrasts.kpis(figures)) {
            PairedDifference difference = figures.contrast(plan.id(), kpi, Period.WHOLE);
            if (telling.verdict(kpi, difference).equals(java.util.Optional.of(Verdict.WORSE))) {
                points.add(telling.say(
                        "against.worse",
                        telling.title(kpi),
                        telling.gap(kpi, difference),
                        telling.interval(kpi, difference)));
            }
        }
        if (figures.has(Kpi.CONTRIBUTION.id())) {
            PairedDifference money = figures.contrast(plan.id(), Kpi.CONTRIBUTION.id(), Period.WHOLE);
            if (money.p10() < 0) {
                points.add(telling.say("against.bad-year", telling.difference(Kpi.CONTRIBUTION.id(), money.p10())));
            }
        }
        assumed().ifPresent(points::add);
        return points;
    }

    /** How many of the assumptions rest on no study. */
    Optional<String> assumed() {
        List<AssumptionUse> all = telling.figures().manifest().assumptions();
        long assumed = all.stream().filter(use -> use.grade().equals("assumed")).count();
        return assumed > 0 ? Optional.of(telling.say("against.assumed", assumed, all.size())) : Optional.empty();
    }
}
