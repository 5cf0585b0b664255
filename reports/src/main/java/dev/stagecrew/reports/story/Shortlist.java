package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest.PlanSummary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The plans that a short report shows where there is no room for all: the baseline, the answer's, and the next best. */
final class Shortlist {
    private static final int PLANS = 4;

    private Shortlist() {}

    /** In the run's order. */
    static List<PlanSummary> of(Telling telling, PlanSummary subject) {
        List<PlanSummary> all = telling.figures().plans();
        Set<PlanSummary> chosen = new LinkedHashSet<>(pair(telling, subject));
        Ranking.of(telling).ifPresent(money -> money.places().forEach(place -> add(chosen, place.plan())));
        all.forEach(plan -> add(chosen, plan));
        return all.stream().filter(chosen::contains).toList();
    }

    /** The baseline and the plan that the answer is about. */
    static List<PlanSummary> pair(Telling telling, PlanSummary subject) {
        return List.copyOf(new LinkedHashSet<>(List.of(telling.figures().baseline(), subject)));
    }

    private static void add(Set<PlanSummary> chosen, PlanSummary plan) {
        if (chosen.size() < PLANS) {
            chosen.add(plan);
        }
    }
}
