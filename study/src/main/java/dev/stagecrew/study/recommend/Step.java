package dev.stagecrew.study.recommend;

import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Role;

/**
 * One hire of a plan that is looked at.
 *
 * @param id of the position
 * @param pattern when in the week the hours are
 * @param week first week at work, from 1; never earlier than a search that begins with the plan usually ends
 */
public record Step(
        String id,
        Role role,
        double payPerHour,
        Employment employment,
        double hoursPerWeek,
        WeekPattern pattern,
        int week)
        implements PlanDecision {
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    private static final double DAYS_A_WEEK = 7;

    public Step {
        week = Math.max(week, (int) Math.floor(role.leadTimeDays() / DAYS_A_WEEK) + 1);
    }

    /** The week in which the search begins, from 1. */
    public int searchWeek() {
        return Math.max(1, (int) Math.floor(week - role.leadTimeDays() / DAYS_A_WEEK));
    }

    @Override
    public String kind() {
        return role.id();
    }

    @Override
    public boolean alike(PlanDecision other) {
        return other instanceof Step step && step.pattern == pattern;
    }

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.hire(this);
    }

    @Override
    public double costPerMonth() {
        return hoursPerWeek * WEEKS_A_MONTH * payPerHour;
    }

    Step in(Employment other) {
        return new Step(id, role, payPerHour, other, hoursPerWeek, pattern, week);
    }

    /** The same at other hours, in its pattern or the usual one where they do not go into that. */
    Step at(double otherHours) {
        WeekPattern fitting = pattern.timetable(otherHours).isPresent() ? pattern : WeekPattern.USUAL;
        return new Step(id, role, payPerHour, employment, otherHours, fitting, week);
    }

    @Override
    public Step from(int otherWeek) {
        return new Step(id, role, payPerHour, employment, hoursPerWeek, pattern, otherWeek);
    }

    Step on(WeekPattern other) {
        return new Step(id, role, payPerHour, employment, hoursPerWeek, other, week);
    }

    /** The same at another pay an hour. */
    public Step paid(double otherPayPerHour) {
        return new Step(id, role, otherPayPerHour, employment, hoursPerWeek, pattern, week);
    }

    @Override
    public String content() {
        String when = pattern == WeekPattern.USUAL ? "" : " " + pattern.id();
        return role.id() + " " + employment.id() + " " + hoursPerWeek + " " + week + when;
    }
}
