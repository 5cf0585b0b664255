package dev.stagecrew.core.decision.goal;

import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Wilson;

/**
 * How one plan does on one goal.
 *
 * <p>A year meets the goal when its value holds in every month from the first to the last that the goal names; months in
 * which the KPI is undefined (no visits, no conversion) are passed over, and a year without any defined month is not
 * counted. A plan is judged by its years, see {@link Standing}: an owner lives one year, not the mean of 200.
 *
 * @param plan the plan's id
 * @param goal the goal
 * @param standing met, at risk, missed or not tested
 * @param years the share of years that meet it, with its interval
 * @param value the year's hardest month (the lowest for {@code >=}, the highest for {@code <=}) over the years; for a
 *     relative goal the change against month 1 of the same year
 */
public record GoalOutcome(String plan, GoalSummary goal, Standing standing, Wilson years, Estimate value) {
    /** Whether a typical year meets the goal: {@link Standing#MET} or {@link Standing#AT_RISK}. */
    public boolean met() {
        return standing == Standing.MET || standing == Standing.AT_RISK;
    }

    /** What became of a goal. */
    public enum Standing {
        /** At least nine years in ten meet it. */
        MET("met"),
        /** At least half of the years meet it, but fewer than nine in ten. */
        AT_RISK("at-risk"),
        /** Fewer than half of the years meet it. */
        MISSED("missed"),
        /** The run ends before the goal begins, or its KPI is undefined in every year. */
        NOT_TESTED("not-tested");

        private static final double SAFE = 0.9;
        private static final double TYPICAL = 0.5;

        private final String id;

        Standing(String id) {
            this.id = id;
        }

        /** The word as results carry it. */
        public String id() {
            return id;
        }

        static Standing of(Wilson years) {
            if (years.count() == 0) {
                return NOT_TESTED;
            }
            if (years.share() >= SAFE) {
                return MET;
            }
            return years.share() >= TYPICAL ? AT_RISK : MISSED;
        }
    }
}
