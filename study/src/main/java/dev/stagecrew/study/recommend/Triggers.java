package dev.stagecrew.study.recommend;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.study.recommend.Recommendation.Checkpoint;
import dev.stagecrew.study.recommend.Recommendation.Trigger;
import dev.stagecrew.study.trial.Yearbook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the date of a plan's later hire into a sign to watch: the value that a weekly KPI has, in a typical year of the
 * plan, when the search for that hire begins. Where that tells nothing, or a plan seeks everybody at once, the sign is
 * what the others bring without the second hire in a quarter. Of the signs the one is taken that comes out best over the
 * same years; one that can be seen from the beginning is none.
 */
final class Triggers {
    private static final int YEARS = 40;
    private static final int WEEKS_ON_END = 2;
    private static final int FIRST_WEEKS = 2;
    private static final int A_QUARTER = 13;
    private static final int CHECKED_MONTH = 3;
    private static final double CLEARLY_MORE = 1.1;
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    /** What an owner can count. */
    private static final List<Kpi> SIGNS = List.of(Kpi.ORDERS, Kpi.OWNER_HOURS_PER_WEEK);

    private final Scenario scenario;
    private final Request request;
    private final Yearbook book;

    Triggers(Scenario scenario, Request request, Yearbook book) {
        this.scenario = scenario;
        this.request = request;
        this.book = book;
    }

    /**
     * The sign for the first hire that is sought after the beginning, or else for the second to wait for; none for a plan
     * of one hire, or where neither orders nor the owner's hours grow.
     */
    Optional<Trigger> forLater(Candidate plan) {
        if (plan.steps().size() < 2) {
            return Optional.empty();
        }
        return plan.steps().stream()
                .skip(1)
                .filter(step -> step.searchWeek() > FIRST_WEEKS)
                .findFirst()
                .flatMap(step -> sign(plan, step, step.searchWeek(), false))
                .or(() -> sign(plan, plan.steps().get(1), A_QUARTER, true));
    }

    private Optional<Trigger> sign(Candidate plan, Step step, int week, boolean atOnce) {
        Candidate before = plan.without(step);
        double better = request.target().better() == Direction.LOWER_IS_BETTER ? -1 : 1;
        return SIGNS.stream()
                .flatMap(sign -> reached(sign, before, Math.min(week, lastWeek())).stream())
                .map(reached -> new Trigger(step, atOnce, reached, change(plan, step, reached)))
                .max(Comparator.comparingDouble(sign -> better * sign.change().mean()));
    }

    /** Contribution of the last month, minus the baseline's. */
    PairedDifference lastMonth(Candidate plan) {
        Period last = Period.month(scenario.months());
        return PairedDifference.of(
                book.values(scenario, plan.plan(), Kpi.CONTRIBUTION.id(), last, YEARS),
                book.values(scenario, scenario.plan(scenario.baseline()), Kpi.CONTRIBUTION.id(), last, YEARS),
                Direction.HIGHER_IS_BETTER);
    }

    /** The orders that the plan should have brought by its third month, or its last. */
    Checkpoint checkpoint(Candidate plan) {
        int month = Math.min(CHECKED_MONTH, scenario.months());
        return new Checkpoint(
                month,
                Estimate.of(
                        book.values(scenario, plan.plan(), Kpi.ORDERS.id(), Period.month(month), YEARS), Unit.COUNT));
    }

    /** What the KPI has come to by that week, if that is clearly more than at the beginning. */
    private Optional<Start.WhenReached> reached(Kpi sign, Candidate before, int week) {
        double first = mean(sign, before, 1);
        double then = Math.rint(mean(sign, before, week));
        return then > CLEARLY_MORE * first
                ? Optional.of(new Start.WhenReached(sign, Start.Comparison.AT_LEAST, then, WEEKS_ON_END))
                : Optional.empty();
    }

    private double mean(Kpi sign, Candidate plan, int week) {
        return Moments.of(book.values(scenario, plan.plan(), sign.id(), Period.week(week), YEARS))
                .mean();
    }

    private PairedDifference change(Candidate plan, Step step, Start.WhenReached reached) {
        String kpi = request.target().kpi();
        return PairedDifference.of(
                book.values(scenario, plan.plan(step, reached), kpi, request.finalYears()),
                book.values(scenario, plan.plan(), kpi, request.finalYears()),
                request.target().better());
    }

    private int lastWeek() {
        return (int) Math.max(1, scenario.months() * WEEKS_A_MONTH - 1);
    }
}
