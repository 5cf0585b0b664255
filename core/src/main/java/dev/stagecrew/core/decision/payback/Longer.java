package dev.stagecrew.core.decision.payback;

import dev.stagecrew.core.stat.Estimate;
import java.util.List;

/**
 * A plan that has not paid for itself within the horizon, lived on: what it comes to after more months, simulated and not
 * extrapolated.
 *
 * @param plan the plan's id
 * @param against id of the baseline
 * @param runYears years of the run that this belongs to
 * @param replications years of both plans that were lived on
 * @param horizons what came out, the shorter first
 */
public record Longer(String plan, String against, int runYears, int replications, List<Horizon> horizons) {
    public Longer {
        horizons = List.copyOf(horizons);
    }

    /**
     * The plan after so many months.
     *
     * @param difference in contribution to the baseline, from the beginning
     * @param aheadIn in how many of the years the plan is ahead by then
     */
    public record Horizon(int months, Estimate difference, int aheadIn) {}
}
