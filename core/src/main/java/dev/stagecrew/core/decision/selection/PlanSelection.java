package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.selection.Selection.Ranked;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ranking and selection that sends years where they decide.
 *
 * <p>Optimal computing budget allocation in its sequential form: every candidate gets a first stage; then, batch by batch,
 * the candidate gets more years whose years are expected to raise the probability of a good selection the most for what
 * they cost. Candidates meet the same customers, so that all judgements are on paired differences to the present best,
 * over the years that both were observed; the best is kept observed at least as long as any other.
 *
 * <p>The probability of a good selection is estimated as the product over candidates of P(its lead over the best is below
 * the indifference), each from Student's t of the paired differences (Slepian's inequality makes the product a lower
 * bound for positively correlated comparisons). Who looks again and again and stops at the first good sight promises too
 * much: so a comparison is looked at when it has a third as many years more, the error must still be small when that of the
 * most doubtful comparison counts five times, and no more than the wanted confidence is told unless it is far beyond. The guarantee is an estimate, not a theorem:
 * {@code docs/selection.md} shows how often it holds.
 *
 * <p>Sources: C.-H. Chen, J. Lin, E. Yücesan, S. E. Chick, Simulation budget allocation for further enhancing the
 * efficiency of ordinal optimization, Discrete Event Dynamic Systems 10 (2000) 251–270, doi:10.1023/A:1008349927281; M.
 * C. Fu, J.-Q. Hu, C.-H. Chen, X. Xiong, INFORMS Journal on Computing 19 (2007) 101–111 (correlated sampling); J. Branke,
 * S. E. Chick, C. Schmidt, Selecting a selection procedure, Management Science 53 (2007) 1916–1932 (stopping by the
 * probability of a good selection).
 */
public final class PlanSelection<C> {
    private static final double SET_ERROR = 0.05;

    private final SelectionRule rule;
    private final Trial<C> trial;
    private final List<Sample<C>> samples;
    private final Comparisons<C> comparisons;
    private long spent;

    private PlanSelection(List<C> candidates, SelectionRule rule, Trial<C> trial) {
        this.rule = rule;
        this.trial = trial;
        double sign = rule.better() == Direction.LOWER_IS_BETTER ? -1 : 1;
        this.samples = candidates.stream()
                .map(candidate -> new Sample<>(candidate, sign))
                .toList();
        this.comparisons = new Comparisons<>(samples, rule);
    }

    /**
     * Selects among candidates. The outcome depends on the arguments alone.
     *
     * @throws IllegalArgumentException without a candidate, or when the budget does not cover the first stage
     */
    public static <C> Selection<C> select(List<C> candidates, SelectionRule rule, Trial<C> trial) {
        long firstStage = (long) candidates.size() * rule.firstStage();
        if (candidates.isEmpty() || firstStage > rule.budget()) {
            throw new IllegalArgumentException("a budget of " + rule.budget() + " years does not cover "
                    + rule.firstStage() + " years of each of " + candidates.size()
                    + " plans. Maybe fewer plans or a larger budget");
        }
        return new PlanSelection<>(candidates, rule, trial).run();
    }

    private Selection<C> run() {
        samples.forEach(sample -> spent += sample.extendTo(rule.firstStage(), trial));
        comparisons.findBest();
        while (!isSure() && spent < rule.budget()) {
            int next = comparisons.mostPromising();
            observe(next, rule.batchAfter(samples.get(next).years()));
            keepBestAhead();
            comparisons.findBest();
            keepBestAhead();
        }
        double good = probabilityGood();
        return new Selection<>(ranking(good), comparisons.probabilityBest(), good, isSure(), spent);
    }

    private boolean isSure() {
        return SelectionRule.afterLooking(comparisons.good()) >= rule.confidence();
    }

    /** Where the budget, and not what was seen, has ended it, the years count as fixed; but it is not called sure. */
    private double probabilityGood() {
        Joint fixed = comparisons.good();
        return isSure() ? rule.told(fixed) : Math.min(fixed.all(), rule.confidence());
    }

    private double probabilityGood(int candidate) {
        double wanted = SelectionRule.beforeLooking(rule.confidence());
        return rule.told(comparisons.good(candidate, wanted));
    }

    private void observe(int candidate, int more) {
        Sample<C> sample = samples.get(candidate);
        int years = (int) Math.min(more, rule.budget() - spent);
        spent += sample.extendTo(sample.years() + years, trial);
    }

    /** A comparison has as many years as the shorter side: the best, in every comparison, must not be it. */
    private void keepBestAhead() {
        int longest = samples.stream().mapToInt(Sample::years).max().orElseThrow();
        observe(comparisons.best(), longest - samples.get(comparisons.best()).years());
    }

    private List<Ranked<C>> ranking(double good) {
        Set<Integer> toldApart = toldApart();
        List<Ranked<C>> ranking = new ArrayList<>();
        comparisons
                .others()
                .forEach(other -> ranking.add(ranked(other, toldApart.contains(other), probabilityGood(other))));
        double sign = rule.better() == Direction.LOWER_IS_BETTER ? 1 : -1;
        ranking.sort(
                Comparator.comparingDouble(ranked -> sign * ranked.againstBest().mean()));
        ranking.add(0, ranked(comparisons.best(), false, good));
        return ranking;
    }

    /** The least probable to be better than the best, as many as together stay below the error. */
    private Set<Integer> toldApart() {
        double[] better = new double[samples.size()];
        comparisons
                .others()
                .forEach(other -> better[other] = 1 - comparisons.lead(other).probabilityAbove(0));
        List<Integer> leastProbableFirst = comparisons
                .others()
                .boxed()
                .sorted(Comparator.comparingDouble(other -> better[other]))
                .toList();
        Set<Integer> toldApart = new HashSet<>();
        double error = 0;
        for (int other : leastProbableFirst) {
            error += better[other];
            if (SelectionRule.afterLooking(new Joint(1 - error, better[other])) < 1 - SET_ERROR) {
                break;
            }
            toldApart.add(other);
        }
        return toldApart;
    }

    private Ranked<C> ranked(int candidate, boolean toldApart, double good) {
        Sample<C> sample = samples.get(candidate);
        Sample<C> first = samples.get(comparisons.best());
        int years = Math.min(sample.years(), first.years());
        PairedDifference difference = PairedDifference.of(sample.observed(years), first.observed(years), rule.better());
        return new Ranked<>(sample.candidate(), sample.years(), difference, toldApart, good);
    }
}
