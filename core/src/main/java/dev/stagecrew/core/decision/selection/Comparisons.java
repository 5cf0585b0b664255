package dev.stagecrew.core.decision.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The present best against every other candidate; a comparison is computed again only when its years are others. */
final class Comparisons<C> {
    private final List<Sample<C>> samples;
    private final SelectionRule rule;
    private final @Nullable Comparison[] known;
    private int best;

    Comparisons(List<Sample<C>> samples, SelectionRule rule) {
        this.samples = samples;
        this.rule = rule;
        this.known = new Comparison[samples.size()];
    }

    int best() {
        return best;
    }

    /** Makes the candidate furthest ahead of the present best the best; the first among equals. */
    void findBest() {
        int leader = best;
        double behind = 0;
        for (int i = 0; i < samples.size(); i++) {
            double lead = i == best ? 0 : against(i).lead().mean();
            if (lead < behind) {
                behind = lead;
                leader = i;
            }
        }
        best = leader;
    }

    Lead lead(int other) {
        return against(other).lead();
    }

    Joint good() {
        Joint joint = Joint.CERTAIN;
        for (int other = 0; other < samples.size(); other++) {
            joint = other == best ? joint : joint.and(against(other).good());
        }
        return joint;
    }

    /**
     * The same for any candidate: that no other is better than it by more than the indifference. Nothing for one that the
     * comparison with the present best alone keeps below what is wanted.
     */
    Joint good(int candidate, double wanted) {
        if (candidate == best) {
            return good();
        }
        Lead overBest = samples.get(best).leadOf(samples.get(candidate));
        if (overBest.probabilityAbove(rule.indifference()) < wanted) {
            return Joint.CERTAIN.and(0);
        }
        Joint joint = Joint.CERTAIN;
        for (int other = 0; other < samples.size(); other++) {
            if (other != candidate) {
                Lead behind = samples.get(other).leadOf(samples.get(candidate));
                joint = joint.and(behind.probabilityAbove(rule.indifference()));
            }
        }
        return joint;
    }

    double probabilityBest() {
        return others().mapToDouble(other -> lead(other).probabilityAbove(0)).reduce(1, (a, b) -> a * b);
    }

    /**
     * The candidate whose next batch raises the logarithm of the product the most for a year; the best when alone. What is
     * most doubtful counts as often as its error does in the end.
     */
    int mostPromising() {
        int chosen = best;
        double most = -1;
        double leastSure =
                others().mapToDouble(other -> against(other).good()).min().orElse(1);
        for (int i = 0; i < samples.size(); i++) {
            if (i != best) {
                int batch = rule.batchAfter(samples.get(i).years());
                int more = samples.get(i).years() + batch;
                int cost = batch + Math.max(0, more - samples.get(best).years());
                double weight = against(i).good() == leastSure ? SelectionRule.LOOKS : 1;
                double gain = weight * against(i).gain() / cost;
                if (gain > most) {
                    most = gain;
                    chosen = i;
                }
            }
        }
        return chosen;
    }

    IntStream others() {
        return IntStream.range(0, samples.size()).filter(i -> i != best);
    }

    private Comparison against(int other) {
        int years = Math.min(samples.get(best).years(), samples.get(other).years());
        Comparison comparison = known[other];
        if (comparison == null || comparison.best() != best || comparison.lead().years() != years) {
            comparison = Comparison.of(best, samples.get(other).leadOf(samples.get(best)), rule);
            known[other] = comparison;
        }
        return comparison;
    }

    /**
     * A candidate against the best.
     *
     * @param best index of the best it is compared with
     * @param lead how far the best is ahead
     * @param good probability that the best is not worse by more than the indifference
     * @param gain expected rise of its logarithm by one more batch
     */
    private record Comparison(int best, Lead lead, double good, double gain) {
        static Comparison of(int best, Lead lead, SelectionRule rule) {
            double good = lead.probabilityAbove(rule.indifference());
            int more = lead.years() + rule.batchAfter(lead.years());
            double then = lead.probability(rule.indifference(), more);
            return new Comparison(best, lead, good, Math.log(then) - Math.log(good));
        }
    }
}
