package dev.stagecrew.study.recommend;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.selection.PlanSelection;
import dev.stagecrew.core.decision.selection.Selection;
import dev.stagecrew.core.decision.selection.Selection.Ranked;
import dev.stagecrew.core.decision.selection.SelectionRule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Changes nothing that does not matter: of the plans that are as good as any within the indifference, the one that moves
 * the least money a month, which may be to leave everything as it is. The best plan stays among those that are compared, so
 * that no round gives up a little more than the one before.
 *
 * @param rule what each selection aims at
 * @param observations what plans come to in numbered years
 * @param always plans that every round looks at
 * @param neighbours plans that differ little from a plan
 * @param feasible whether a plan keeps its cash
 */
record Thrift(
        SelectionRule rule,
        Trial<Candidate> observations,
        List<Candidate> always,
        Function<Candidate, List<Candidate>> neighbours,
        Predicate<Candidate> feasible) {
    private static final int MOST_ROUNDS = 12;

    /**
     * The plan to name.
     *
     * @param probabilityGood that no plan of the last selection is better by more than the indifference
     * @param selection the last, over the plan, its neighbours and the best plan
     * @param settled whether it ended because the search came back to a plan, not because rounds were spent
     */
    record Choice(Candidate plan, double probabilityGood, Selection<Candidate> selection, boolean settled) {}

    Choice from(Candidate best) {
        Candidate first = best;
        Candidate present = best;
        Set<Candidate> visited = new HashSet<>();
        for (int round = 1; ; round++) {
            visited.add(present);
            Set<Candidate> candidates = new LinkedHashSet<>(List.of(first));
            candidates.add(present);
            candidates.addAll(always);
            candidates.addAll(neighbours.apply(present));
            Selection<Candidate> selection = PlanSelection.select(List.copyOf(candidates), rule, observations);
            Ranked<Candidate> chosen = least(selection);
            boolean settled = visited.contains(chosen.candidate());
            if (settled || round == MOST_ROUNDS) {
                return new Choice(chosen.candidate(), chosen.probabilityGood(), selection, settled);
            }
            first = selection.best();
            present = chosen.candidate();
        }
    }

    private Ranked<Candidate> least(Selection<Candidate> selection) {
        return selection.ranking().stream()
                .filter(ranked -> ranked.probabilityGood() >= rule.confidence())
                .sorted(Comparator.comparingDouble(
                        ranked -> Math.rint(ranked.candidate().movedPerMonth())))
                .filter(ranked -> feasible.test(ranked.candidate()))
                .findFirst()
                .orElseGet(() -> notToldApart(selection));
    }

    /** Where nothing is sure: the first that keeps its cash, or the first of all. */
    private Ranked<Candidate> notToldApart(Selection<Candidate> selection) {
        return selection.ranking().stream()
                .filter(ranked -> !ranked.toldApart())
                .filter(ranked -> feasible.test(ranked.candidate()))
                .findFirst()
                .orElse(selection.ranking().get(0));
    }
}
