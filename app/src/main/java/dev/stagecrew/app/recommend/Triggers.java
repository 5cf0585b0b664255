package dev.stagecrew.app.recommend;

import dev.stagecrew.app.recommend.Recommendation.Checkpoint;
import dev.stagecrew.app.recommend.Recommendation.Trigger;
import dev.stagecrew.app.trial.Yearbook;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the date of a plan's second hire into a sign to watch: the value that a weekly KPI has, in a typical year of the
 * plan, when the search for that hire begins. Of the signs the one is taken that comes out best over the same years.
 */
final class Triggers {
    private static final int YEARS = 40;
    private static final int WEEKS_ON_END = 2;
    private static final int CHECKED_MONTH = 3;
    private static final double DAYS_A_WEEK = 7;

    private final Scenario scenario;
    private final Request request;
    private final Yearbook book;

    Triggers(Scenario scenario, Request request, Yearbook book) {
        this.scenario = scenario;
        this.request = request;
        this.book = book;
    }

    /** The sign for the second hire; none for a plan of fewer hires, or where the hire is sought from the beginning. */
    Optional<Trigger> forSecond(Candidate plan) {
        if (plan.steps().size() < 2) {
            return Optional.empty();
        }
        Step second = plan.steps().get(1);
        int week = (int) Math.floor(second.week() - second.role().leadTimeDays() / DAYS_A_WEEK);
        if (week <= WEEKS_ON_END) {
            return Optional.empty();
        }
        List<Trigger> signs = new ArrayList<>();
        sign("orders", "orders-per-week", plan, second, week).ifPresent(signs::add);
        sign("owner-hours-per-week", "owner-hours-per-week", plan, second, week).ifPresent(signs::add);
        double better = request.target().better() == Direction.LOWER_IS_BETTER ? -1 : 1;
        return signs.stream()
                .max(Comparator.comparingDouble(sign -> better * sign.change().mean()));
    }

    /** The orders that the plan should have brought by its third month, or its last. */
    Checkpoint checkpoint(Candidate plan) {
        int month = Math.min(CHECKED_MONTH, scenario.months());
        return new Checkpoint(
                month, Estimate.of(book.values(scenario, plan.plan(), "orders", Period.month(month), YEARS)));
    }

    private Optional<Trigger> sign(String kpi, String name, Candidate plan, Step second, int week) {
        double[] weekly = book.values(scenario, plan.plan(), kpi, Period.week(week - 1), YEARS);
        double threshold = Math.rint(Moments.of(weekly).mean());
        if (!(threshold > 0)) {
            return Optional.empty();
        }
        Start.WhenReached reached = new Start.WhenReached(name, Start.Comparison.AT_LEAST, threshold, WEEKS_ON_END);
        PairedDifference change = PairedDifference.of(
                book.values(
                        scenario, plan.plan(second, reached), request.target().kpi(), request.finalYears()),
                book.values(scenario, plan.plan(), request.target().kpi(), request.finalYears()),
                request.target().better());
        return Optional.of(new Trigger(second, reached, change));
    }
}
