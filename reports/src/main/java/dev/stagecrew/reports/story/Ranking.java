package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the plans stand to the baseline in money, best first.
 *
 * @param kpi the KPI that stands for money in this run
 */
record Ranking(String kpi, List<Place> places) {
    private static final List<String> MONEY = List.of(Kpi.CONTRIBUTION.id(), Kpi.CASH.id(), Kpi.REVENUE.id());

    /**
     * A plan's place.
     *
     * @param gap the difference by its yardstick
     */
    record Place(PlanSummary plan, PairedDifference difference, double gap, Verdict verdict) {}

    /** Nothing when the run has no money in it, as a queue of theory, or nothing to compare. */
    static Optional<Ranking> of(Telling telling) {
        RunFigures figures = telling.figures();
        if (figures.challengers().isEmpty()) {
            return Optional.empty();
        }
        return MONEY.stream().filter(figures::has).findFirst().map(kpi -> new Ranking(kpi, places(telling, kpi)));
    }

    private static List<Place> places(Telling telling, String kpi) {
        return telling.figures().challengers().stream()
                .map(plan -> {
                    PairedDifference difference = telling.figures().contrast(plan.id(), kpi, Period.WHOLE);
                    return new Place(
                            plan,
                            difference,
                            telling.yardstick(kpi, difference).value(difference),
                            telling.verdict(kpi, difference).orElse(Verdict.NO_CLEAR_DIFFERENCE));
                })
                .sorted(Comparator.comparingDouble((Place place) -> -place.gap()))
                .toList();
    }

    Place best() {
        return places.get(0);
    }

    boolean allWorse() {
        return places.stream().allMatch(place -> place.verdict() == Verdict.WORSE);
    }

    boolean allSame() {
        return places.stream().allMatch(place -> place.verdict() == Verdict.TOO_SMALL_TO_MATTER);
    }

    /** The plans that cannot be told from the best, which is better than the baseline itself. */
    List<PlanSummary> ties(Telling telling) {
        return places.stream()
                .skip(1)
                .filter(place -> place.verdict() == Verdict.BETTER)
                .filter(place -> {
                    PairedDifference apart = telling.figures()
                            .between(best().plan().id(), place.plan().id(), kpi);
                    Verdict verdict = telling.verdict(kpi, apart).orElse(Verdict.NO_CLEAR_DIFFERENCE);
                    return verdict != Verdict.BETTER && verdict != Verdict.WORSE;
                })
                .map(Place::plan)
                .toList();
    }
}
