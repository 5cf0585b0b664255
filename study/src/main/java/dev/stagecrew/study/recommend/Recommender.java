package dev.stagecrew.study.recommend;

import dev.stagecrew.core.decision.selection.NeighbourSearch;
import dev.stagecrew.core.decision.selection.NeighbourSearch.Found;
import dev.stagecrew.core.decision.selection.PlanSelection;
import dev.stagecrew.core.decision.selection.Selection;
import dev.stagecrew.core.decision.selection.Selection.Ranked;
import dev.stagecrew.core.decision.selection.SelectionRule;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.study.recommend.Recommendation.Assessed;
import dev.stagecrew.study.recommend.Thrift.Choice;
import dev.stagecrew.study.trial.Yearbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Searches the plan worth making: from the best of the plans to begin with to a better neighbour, round by round, each
 * round a selection that sends years where they decide; then the cheapest plan that is as good, and a closer look at it.
 */
public final class Recommender {
    private static final double CONFIDENCE = 0.95;
    private static final int BATCH = 2;
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_ALIKE = 3;
    private static final int A_MONTH = 30;
    private static final int ROUGH_YEARS = 40;

    private final Scenario scenario;
    private final Request request;
    private final PlanSpace space;
    private final Observations observations;
    private final Triggers triggers;
    private final Progress progress;

    /**
     * A search.
     *
     * @param book where years come from
     * @param lanes years simulated side by side
     */
    public Recommender(Scenario scenario, Request request, Yearbook book, int lanes, Progress progress) {
        this.scenario = scenario;
        this.request = request;
        this.space = new PlanSpace(scenario, request.budget());
        this.observations = new Observations(scenario, book, request, lanes);
        this.triggers = new Triggers(scenario, request, book);
        this.progress = progress;
    }

    /** Told what comes next. */
    @FunctionalInterface
    public interface Progress {
        /**
         * A round begins.
         *
         * @param plans that it looks at
         * @param best the best plan so far; nothing in the first round
         */
        void round(int plans, Optional<SoFar> best);
    }

    /**
     * The best plan so far.
     *
     * @param difference to the baseline, in few years
     */
    public record SoFar(Candidate plan, PairedDifference difference) {}

    /** Searches; the same scenario, seed and request give the same answer. */
    public Recommendation search() {
        double indifference = indifference();
        SelectionRule rule = new SelectionRule(
                request.target().better(),
                indifference,
                CONFIDENCE,
                Observations.FIRST_YEARS,
                BATCH,
                request.yearsARound());
        Candidate start = PlanSelection.select(starts(), rule, observations).best();
        NeighbourSearch<Candidate> search =
                new NeighbourSearch<>(this::neighbours, rule, MOST_ROUNDS, Candidate::content);
        Found<Candidate> found = search.from(start, observations);
        Choice choice = new Thrift(rule, observations, always(), this::neighbours, this::keepsCash)
                .from(found.selection().best());
        return closer(choice, found.settled() && choice.settled(), indifference);
    }

    private List<Candidate> starts() {
        List<Candidate> safe = observations.safe(space.starts());
        progress.round(safe.size(), Optional.empty());
        return safe.isEmpty() ? List.of(Candidate.NOBODY) : safe;
    }

    /** Nobody, and the scenario's own plans that can be paid and keep their cash: no answer may pass over them. */
    private List<Candidate> always() {
        List<Candidate> always = new ArrayList<>(List.of(Candidate.NOBODY));
        always.addAll(
                observations.safe(space.own().stream().filter(space::affords).toList()));
        return always;
    }

    private List<Candidate> neighbours(Candidate from) {
        List<Candidate> all = space.neighbours(from);
        PairedDifference rough = againstBaseline(from, request.target(), Observations.FIRST_YEARS);
        progress.round(all.size(), Optional.of(new SoFar(from, rough)));
        return observations.safe(all);
    }

    /** What does not matter: the scenario's share of what the baseline comes to. */
    private double indifference() {
        Plan baseline = scenario.plan(scenario.baseline());
        double scale = Math.abs(
                Moments.of(observations.values(baseline, request.target().scale(), request.finalYears()))
                        .mean());
        return scenario.matters() * scale > 0 ? scenario.matters() * scale : 1e-9;
    }

    private Recommendation closer(Choice choice, boolean settled, double indifference) {
        Selection<Candidate> selection = choice.selection();
        Assessed best = assessed(choice.plan());
        Optional<Assessed> alternative =
                best.candidate().hiresNobody() ? alternative(selection, indifference) : Optional.empty();
        Optional<Candidate> hiring =
                best.candidate().hiresNobody() ? alternative.map(Assessed::candidate) : Optional.of(best.candidate());
        return new Recommendation(
                request,
                scenario.baseline(),
                scenario.months(),
                space.tooDear(),
                best,
                observations.years(),
                observations.plans(),
                settled,
                choice.probabilityGood(),
                indifference,
                alike(selection, best.candidate()),
                space.own().stream().map(this::standing).sorted(bestFirst()).toList(),
                space.notInTheFile(choice.plan()),
                alternative,
                hiring.filter(plan -> plan.own().isEmpty()).flatMap(triggers::forLater),
                hiring.map(triggers::checkpoint),
                hiring.map(this::waiting),
                alternative.map(other -> triggers.lastMonth(other.candidate())));
    }

    /** Plans that may be as good, the best of the selection among them where a cheaper one was taken. */
    private List<Assessed> alike(Selection<Candidate> selection, Candidate chosen) {
        return selection.candidatesNotToldApart().stream()
                .filter(candidate -> !candidate.equals(chosen))
                .filter(this::keepsCash)
                .limit(MOST_ALIKE)
                .map(this::assessed)
                .sorted(bestFirst())
                .toList();
    }

    private Comparator<Assessed> bestFirst() {
        double sign = request.target().better() == Direction.LOWER_IS_BETTER ? 1 : -1;
        return Comparator.comparingDouble(plan -> sign * plan.difference().mean());
    }

    /** The best plan that hires: the cheapest of those that are as good as any, or else the first in the ranking. */
    private Optional<Assessed> alternative(Selection<Candidate> selection, double indifference) {
        List<Ranked<Candidate>> hiring = selection.ranking().stream()
                .filter(ranked -> !ranked.candidate().hiresNobody())
                .toList();
        return hiring.stream()
                .filter(ranked -> ranked.probabilityGood() >= CONFIDENCE)
                .min(Comparator.comparingDouble(
                        ranked -> Math.rint(ranked.candidate().movedPerMonth())))
                .or(() -> hiring.stream().findFirst())
                .map(Ranked::candidate)
                .map(this::assessed)
                .filter(plan -> doesSomething(plan, indifference));
    }

    /** A hire that is paid and moves nothing but money is no alternative. */
    private boolean doesSomething(Assessed plan, double indifference) {
        PairedDifference difference = plan.difference();
        return request.target() == Target.CONTRIBUTION
                || difference.low() < -indifference
                || difference.high() > indifference;
    }

    private boolean keepsCash(Candidate candidate) {
        return observations.keepsCash(lowest(candidate));
    }

    private double[] lowest(Candidate candidate) {
        return observations.values(candidate.plan(), Kpi.LOWEST_CASH.id(), request.finalYears());
    }

    /** Where a plan of the scenario stands: more roughly, where it cannot be the answer. */
    private Assessed standing(Candidate own) {
        return space.affords(own) ? assessed(own) : assessed(own, Math.min(ROUGH_YEARS, request.finalYears()));
    }

    private Assessed assessed(Candidate candidate) {
        return assessed(candidate, request.finalYears());
    }

    private Assessed assessed(Candidate candidate, int years) {
        double[] values = observations.values(candidate.plan(), request.target().kpi(), years);
        double[] lowest = observations.values(candidate.plan(), Kpi.LOWEST_CASH.id(), years);
        return new Assessed(
                candidate,
                Estimate.of(values, request.target().unit()),
                againstBaseline(candidate, request.target(), years),
                againstBaseline(candidate, Target.CONTRIBUTION, years),
                Estimate.of(lowest),
                Wilson.of(observations.above(lowest), lowest.length));
    }

    private PairedDifference againstBaseline(Candidate candidate, Target target, int years) {
        return PairedDifference.of(
                observations.values(candidate.plan(), target.kpi(), years),
                observations.values(scenario.plan(scenario.baseline()), target.kpi(), years),
                target.better());
    }

    private PairedDifference waiting(Candidate candidate) {
        return PairedDifference.of(
                observed(candidate.plan(A_MONTH)),
                observed(candidate.plan()),
                request.target().better());
    }

    private double[] observed(Plan plan) {
        return observations.values(plan, request.target().kpi(), request.finalYears());
    }
}
