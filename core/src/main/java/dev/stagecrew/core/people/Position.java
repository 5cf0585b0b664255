package dev.stagecrew.core.people;

import dev.stagecrew.core.time.Timetable;

/**
 * A place in the team: somebody in a role, in a form, at certain hours.
 *
 * @param id the person's name in results, unique in a plan
 * @param payPerHour in the scenario's currency, the employer's costs included; paid for every hour of the timetable
 */
public record Position(
        String id, Role role, Employment employment, Timetable timetable, double payPerHour, EndOfShift endOfShift) {
    private static final double HOURS_A_WEEK = 7 * 24;

    /** The same position at another pay. */
    public Position paid(double perHour) {
        return new Position(id, role, employment, timetable, perHour, endOfShift);
    }

    /** The same position at other hours. */
    public Position at(Timetable hours) {
        return new Position(id, role, employment, hours, payPerHour, endOfShift);
    }

    public double hoursPerWeek() {
        return timetable.hoursPerWeek();
    }

    /** Whether there is always somebody: a seat that people take in turns, and no person of its own. */
    public boolean isFilledDayAndNight() {
        return hoursPerWeek() >= HOURS_A_WEEK;
    }
}
