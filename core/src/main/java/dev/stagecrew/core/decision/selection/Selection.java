package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.stat.PairedDifference;
import java.util.List;

/**
 * What a selection found.
 *
 * @param ranking every candidate, the best first
 * @param probabilityBest estimated probability that the first is truly the best
 * @param probabilityGood estimated probability that the first is the best or within the indifference of it
 * @param sure whether the wanted confidence was reached within the budget
 * @param replications years observed over all candidates
 */
public record Selection<C>(
        List<Ranked<C>> ranking, double probabilityBest, double probabilityGood, boolean sure, long replications) {
    public Selection {
        ranking = List.copyOf(ranking);
    }

    /** The selected candidate. */
    public C best() {
        return ranking.get(0).candidate();
    }

    /** The selected candidate and those that cannot be told apart from it, best first. */
    public List<C> candidatesNotToldApart() {
        return ranking.stream()
                .filter(ranked -> !ranked.toldApart())
                .map(Ranked::candidate)
                .toList();
    }

    /**
     * A candidate in the ranking.
     *
     * @param replications years it was observed
     * @param againstBest it minus the best over the years that both were observed
     * @param toldApart whether it is worse than the best; the probabilities that one told apart is better sum to 5% at
     *     most (Bonferroni), so that the others hold the true best with 95%
     * @param probabilityGood estimated probability that no other is better than it by more than the indifference; 0
     *     where the best alone makes it less than the wanted confidence
     */
    public record Ranked<C>(
            C candidate, int replications, PairedDifference againstBest, boolean toldApart, double probabilityGood) {}
}
