package dev.stagecrew.core.decision.payback;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Wilson;
import java.util.List;
import java.util.OptionalInt;

/**
 * When a plan has earned back what it cost against the baseline, and how deep it dips before.
 *
 * <p>For each year the weekly differences of a flow of money (contribution) are summed from the start: the path. A path
 * is paid back in the first week from which it stays at or above zero to the end of the horizon; in week 0 when it never
 * was below; never, within the horizon, when it ends below zero. This is the payback period of capital budgeting, with
 * the last crossing where a path crosses more than once.
 *
 * <p>A horizon is rarely a whole number of weeks. What the days after the last whole week bring is the path's last step,
 * and counts as one week more, so that the path ends where the whole horizon does.
 *
 * @param meanPathWeek week in which the mean path is paid back; empty when not within the horizon
 * @param years the share of years that are paid back within the horizon
 * @param quickWeek the week by which one year in ten is paid back; empty when fewer are
 * @param typicalWeek the week by which half of the years are paid back; empty when fewer are
 * @param slowWeek the week by which nine years in ten are paid back; empty when fewer are
 * @param deepestDip the lowest point of each year's path, zero or negative, over the years
 * @param atHorizon each year's path at the end; its {@code p10} is the bad year
 * @param path the path week by week over the years
 */
public record Payback(
        OptionalInt meanPathWeek,
        Wilson years,
        OptionalInt quickWeek,
        OptionalInt typicalWeek,
        OptionalInt slowWeek,
        Estimate deepestDip,
        Estimate atHorizon,
        List<Estimate> path) {
    public Payback {
        path = List.copyOf(path);
    }

    /** The payback of a plan of a run in weekly {@code contribution} against the run's baseline. */
    public static Payback of(ResultReader run, String plan) {
        return of(run, plan, Kpi.CONTRIBUTION.id());
    }

    /** The payback in any flow of money, against the run's baseline. */
    public static Payback of(ResultReader run, String plan, String kpi) {
        return of(WeeklySteps.of(run, plan, kpi));
    }

    /**
     * The payback from differences to the baseline, {@code [year][week]}.
     *
     * @throws IllegalArgumentException without a year or a week
     */
    public static Payback of(double[][] differences) {
        return Paths.of(differences).payback();
    }
}
