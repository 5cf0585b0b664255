package dev.stagecrew.study.recommend;

import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.core.stat.Wilson;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param request what was asked for
 * @param baseline id of the scenario's baseline, which differences are taken against
 * @param months the horizon
 * @param tooDear the cheapest hire of all, when the budget and all ads together are not enough even for that one
 * @param best the plan worth making; it may hire nobody
 * @param years years observed in the whole search
 * @param plansLookedAt different plans observed
 * @param settled whether no neighbour of the best plan is better; otherwise the search ran out of rounds
 * @param probabilityGood that no neighbour is better by more than {@code indifference}
 * @param indifference a difference this small does not matter, in the target's unit
 * @param alike plans that may be as good, the better first, the best excluded
 * @param own the scenario's own plans but the baseline, the better first, whatever they cost
 * @param notInTheFile what the best plan decides and none of the scenario's does
 * @param alternative the best plan that hires somebody, when the best one hires nobody
 * @param trigger the sign to wait for before a later hire
 * @param checkpoint what the plan should have brought after a while
 * @param waiting what it changes to begin a month later: later minus now
 * @param lastMonth contribution of the alternative in the last month of the horizon, minus the baseline's
 */
public record Recommendation(
        Request request,
        String baseline,
        int months,
        Optional<Step> tooDear,
        Assessed best,
        long years,
        int plansLookedAt,
        boolean settled,
        double probabilityGood,
        double indifference,
        List<Assessed> alike,
        List<Assessed> own,
        List<PlanDecision> notInTheFile,
        Optional<Assessed> alternative,
        Optional<Trigger> trigger,
        Optional<Checkpoint> checkpoint,
        Optional<PairedDifference> waiting,
        Optional<PairedDifference> lastMonth) {
    public Recommendation {
        alike = List.copyOf(alike);
        own = List.copyOf(own);
        notInTheFile = List.copyOf(notInTheFile);
    }

    /** The plan to try: the best, or where that is to leave everything as it is, the alternative. */
    public Optional<Assessed> toTry() {
        return best.candidate().changesNothing() ? alternative : Optional.of(best);
    }

    /** The plan that hires: the best, or the alternative to it. */
    public Optional<Assessed> hiring() {
        return best.candidate().hiresNobody() ? alternative : Optional.of(best);
    }

    /**
     * A plan with what it comes to.
     *
     * @param value the target's KPI over the whole horizon
     * @param difference the plan minus the baseline
     * @param contribution the same in contribution, whatever the target
     * @param lowestCash over the years
     * @param aboveFloor years in which cash never falls below the floor
     */
    public record Assessed(
            Candidate candidate,
            Estimate value,
            PairedDifference difference,
            PairedDifference contribution,
            Estimate lowestCash,
            Wilson aboveFloor) {
        /** Whether it keeps its cash in as many years as a safe plan must. */
        public boolean keepsCash() {
            return aboveFloor.successes() >= Observations.SAFE * aboveFloor.count();
        }
    }

    /**
     * What a plan should have brought by then; fewer than in one year in ten says that something is not as was believed.
     *
     * @param orders of that month
     */
    public record Checkpoint(int month, Estimate orders) {}

    /**
     * A sign to wait for before a hire is sought.
     *
     * @param step the hire that waits for it
     * @param atOnce whether the plan itself does not wait: the sign is for letting the hire wait longer
     * @param change what waiting for the sign changes against the plan: sign minus plan
     */
    public record Trigger(Step step, boolean atOnce, Start.WhenReached sign, PairedDifference change) {}
}
