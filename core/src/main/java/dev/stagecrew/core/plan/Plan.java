package dev.stagecrew.core.plan;

import java.util.List;

/**
 * A dated overlay on the shop as it is: who is hired and what is bought. Nothing else in the shop knows about plans.
 *
 * @param note a sentence for the reader, or the empty string
 */
public record Plan(String id, String label, String note, List<Hire> hires, List<Change> changes) {
    public Plan {
        hires = List.copyOf(hires);
        changes = List.copyOf(changes);
    }

    /**
     * The budget for ads that holds on a day, in the scenario's currency: the latest that the plan changes it to by then,
     * of two on the same day the second, or the one that the shop had before.
     */
    public double adBudgetPerMonth(double before, int day) {
        double budget = before;
        int since = Integer.MIN_VALUE;
        for (Change change : changes) {
            if (change instanceof Change.AdBudget changed && changed.fromDay() <= day && changed.fromDay() >= since) {
                budget = changed.perMonth();
                since = changed.fromDay();
            }
        }
        return budget;
    }
}
