package dev.stagecrew.core.plan;

/** A dated change of something other than people. */
public sealed interface Change {
    /** The first day on which it holds. */
    int fromDay();

    /** A new monthly budget for paid traffic, in the scenario's currency. */
    record AdBudget(int fromDay, double perMonth) implements Change {}

    /** Agreed channels and a regular meeting of everybody. */
    record Meetings(int fromDay, double hoursPerWeek) implements Change {}

    /** A tool for one duty. */
    record Tool(int fromDay, String name, String duty, double costPerMonth) implements Change {}
}
