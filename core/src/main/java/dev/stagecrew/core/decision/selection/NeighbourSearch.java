package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.decision.CachedTrial;
import dev.stagecrew.core.decision.EvaluationCache;
import dev.stagecrew.core.decision.Trial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Searches a space of plans that is too large to try them all: from plan to better neighbour, each step a selection.
 *
 * <p>In every round the present plan and its neighbours are put to {@link PlanSelection}; the search ends when the
 * present plan is selected again, when a plan returns, or after the last round. The answer is as good as its neighbours
 * are well chosen: it is the best, or as good, among the last plan's neighbours, with no promise beyond them. Years are
 * cached, so that plans that return in the next round cost nothing again.
 *
 * <p>Source of the idea: local search with ranking and selection at each step, J. Pichitlamken, B. L. Nelson, L. J. Hong, A
 * sequential procedure for neighborhood selection-of-the-best in optimization via simulation, European Journal of
 * Operational Research 173 (2006) 283–298, doi:10.1016/j.ejor.2004.12.010.
 *
 * @param neighbours plans that differ little from a plan, feasible ones only, in a fixed order
 * @param rule what each round's selection aims at; its budget is for one round
 * @param rounds the most rounds
 * @param content a text that tells candidates apart
 */
public record NeighbourSearch<C>(
        Function<C, List<C>> neighbours, SelectionRule rule, int rounds, Function<C, String> content) {
    public NeighbourSearch {
        if (rounds < 1) {
            throw new IllegalArgumentException("a search of " + rounds + " rounds finds nothing; at least 1");
        }
    }

    /** Searches from a plan. */
    public Found<C> from(C start, Trial<C> trial) {
        Trial<C> cached = new CachedTrial<>(trial, content, EvaluationCache.inMemory());
        Set<C> visited = new HashSet<>();
        List<C> path = new ArrayList<>();
        C present = start;
        while (true) {
            visited.add(present);
            path.add(present);
            Set<C> candidates = new LinkedHashSet<>(List.of(present));
            candidates.addAll(neighbours.apply(present));
            Selection<C> selection = PlanSelection.select(List.copyOf(candidates), rule, cached);
            boolean settled = visited.contains(selection.best());
            if (settled || path.size() == rounds) {
                return new Found<>(selection, path, settled);
            }
            present = selection.best();
        }
    }

    /**
     * What a search found.
     *
     * @param selection the last round: its best is the answer
     * @param path the plans it went through, from the start
     * @param settled whether it ended because no neighbour was better, not because rounds were spent
     */
    public record Found<C>(Selection<C> selection, List<C> path, boolean settled) {
        public Found {
            path = List.copyOf(path);
        }
    }
}
