package dev.stagecrew.study.recommend;

import dev.stagecrew.core.plan.Change;

/**
 * Something that is bought instead of people: self-service or a fulfilment house.
 *
 * @param change as it is from some day on
 * @param written the same as a scenario writes it, its day apart
 * @param costPerMonth in a usual month of today, in the scenario's currency
 * @param week first week, from 1
 */
public record Bought(Change change, String written, double costPerMonth, int week) implements PlanDecision {
    private static final int DAYS_A_WEEK = 7;

    @Override
    public String kind() {
        String kind = change.kind();
        return change instanceof Change.SelfServing serving
                ? kind + "." + serving.service().kind().id()
                : kind;
    }

    @Override
    public Bought from(int otherWeek) {
        return new Bought(change, written, costPerMonth, otherWeek);
    }

    /** The change on its day, or so many days later. */
    Change on(int daysLater) {
        return change.later((week - 1) * DAYS_A_WEEK + daysLater - change.fromDay());
    }

    @Override
    public boolean alike(PlanDecision other) {
        return kind().equals(other.kind());
    }

    @Override
    public String content() {
        return written + " " + week;
    }

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.bought(this);
    }
}
