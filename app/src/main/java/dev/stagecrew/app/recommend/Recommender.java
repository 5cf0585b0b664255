package dev.stagecrew.app.recommend;

import dev.stagecrew.app.recommend.Recommendation.Assessed;
import dev.stagecrew.app.trial.Yearbook;
import dev.stagecrew.core.decision.selection.NeighbourSearch;
import dev.stagecrew.core.decision.selection.NeighbourSearch.Found;
import dev.stagecrew.core.decision.selection.PlanSelection;
import dev.stagecrew.core.decision.selection.Selection;
import dev.stagecrew.core.decision.selection.SelectionRule;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.Wilson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Searches the plan worth making: from the best of the plans to begin with to a better neighbour, round by round, each
 * round a selection that sends years where they decide; then a closer look at what was found.
 */
public final class Recommender {
    private static final double CONFIDENCE = 0.95;
    private static final int BATCH = 6;
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_ALIKE = 4;
    private static final int A_MONTH = 30;

    private final Scenario scenario;
    private final Request request;
    private final PlanSpace space;
    private final Observations observations;
    private final Triggers triggers;
    private final IntConsumer everyRound;

    /**
     * A search.
     *
     * @param book where years come from
     * @param lanes years simulated side by side
     * @param everyRound told of each round how many plans it looks at
     */
    public Recommender(Scenario scenario, Request request, Yearbook book, int lanes, IntConsumer everyRound) {
        this.scenario = scenario;
        this.request = request;
        this.space = new PlanSpace(scenario, request.budget());
        this.observations = new Observations(scenario, book, request, lanes);
        this.triggers = new Triggers(scenario, request, book);
        this.everyRound = everyRound;
    }

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
        long[] years = {0};
        NeighbourSearch<Candidate> search =
                new NeighbourSearch<>(this::neighbours, rule, MOST_ROUNDS, Candidate::content);
        Found<Candidate> found = search.from(start, (candidate, from, count) -> {
            years[0] += count;
            return observations.observe(candidate, from, count);
        });
        return closer(found, indifference, years[0]);
    }

    private List<Candidate> starts() {
        List<Candidate> safe = observations.safe(space.starts());
        everyRound.accept(safe.size());
        return safe.isEmpty() ? List.of(Candidate.NOBODY) : safe;
    }

    private List<Candidate> neighbours(Candidate from) {
        List<Candidate> all = space.neighbours(from);
        everyRound.accept(all.size());
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

    private Recommendation closer(Found<Candidate> found, double indifference, long years) {
        Selection<Candidate> selection = found.selection();
        Assessed best = assessed(keepsCash(selection));
        List<Assessed> alike = new ArrayList<>();
        for (Candidate candidate : selection.candidatesNotToldApart()) {
            boolean wanted = alike.size() < MOST_ALIKE && !candidate.equals(best.candidate());
            if (wanted && observations.keepsCash(lowest(candidate))) {
                alike.add(assessed(candidate));
            }
        }
        Optional<Assessed> alternative = best.candidate().hiresNobody()
                ? selection.ranking().stream()
                        .map(Selection.Ranked::candidate)
                        .filter(candidate -> !candidate.hiresNobody())
                        .findFirst()
                        .map(this::assessed)
                : Optional.empty();
        Optional<Candidate> hiring =
                best.candidate().hiresNobody() ? alternative.map(Assessed::candidate) : Optional.of(best.candidate());
        return new Recommendation(
                request,
                scenario.baseline(),
                scenario.months(),
                best,
                years,
                observations.plans(),
                found.settled(),
                selection.probabilityGood(),
                indifference,
                alike,
                alternative,
                hiring.flatMap(triggers::forSecond),
                hiring.map(triggers::checkpoint),
                hiring.map(this::waiting));
    }

    /** The first that keeps its cash in more years too; the first of all when none of those not told apart does. */
    private Candidate keepsCash(Selection<Candidate> selection) {
        return selection.candidatesNotToldApart().stream()
                .filter(candidate -> observations.keepsCash(lowest(candidate)))
                .findFirst()
                .orElse(selection.best());
    }

    private double[] lowest(Candidate candidate) {
        return observations.values(candidate.plan(), "lowest-cash", request.finalYears());
    }

    private Assessed assessed(Candidate candidate) {
        double[] values = observed(candidate.plan());
        double[] lowest = lowest(candidate);
        PairedDifference difference = PairedDifference.of(
                values,
                observed(scenario.plan(scenario.baseline())),
                request.target().better());
        return new Assessed(
                candidate,
                Estimate.of(values),
                difference,
                Estimate.of(lowest),
                Wilson.of(observations.above(lowest), lowest.length));
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
