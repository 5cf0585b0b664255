package dev.stagecrew.core.people;

import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;

/**
 * A place in the team: somebody in a role, in a form, at certain hours.
 *
 * @param id the person's name in results, unique in a plan
 * @param pay of an employee, the employer's costs included; of an owner, what they draw
 */
public record Position(
        String id,
        Role role,
        Employment employment,
        Timetable timetable,
        Pay pay,
        EndOfShift endOfShift,
        OwnTime ownTime) {
    private static final int DAYS_A_WEEK = 7;
    private static final double HOURS_A_WEEK = DAYS_A_WEEK * 24;

    /** Somebody of whose own time nothing is said. */
    public Position(String id, Role role, Employment employment, Timetable timetable, Pay pay, EndOfShift endOfShift) {
        this(id, role, employment, timetable, pay, endOfShift, OwnTime.UNSAID);
    }

    /** The same position under another name. */
    public Position named(String other) {
        return new Position(other, role, employment, timetable, pay, endOfShift, ownTime);
    }

    /** The same position at another pay. */
    public Position paid(Pay other) {
        return new Position(id, role, employment, timetable, other, endOfShift, ownTime);
    }

    /** The same position of somebody who makes something else of their own time. */
    public Position with(OwnTime other) {
        return new Position(id, role, employment, timetable, pay, endOfShift, other);
    }

    /** The same position in another form, at other hours and pay. */
    public Position under(Employment form, Timetable hours, Pay other) {
        return new Position(id, role, form, hours, other, endOfShift, ownTime);
    }

    /** The same position at other hours. */
    public Position at(Timetable hours) {
        return new Position(id, role, employment, hours, pay, endOfShift, ownTime);
    }

    public double hoursPerWeek() {
        return timetable.hoursPerWeek();
    }

    /** Whether there is always somebody: a seat that people take in turns, and no person of its own. */
    public boolean isFilledDayAndNight() {
        return hoursPerWeek() >= HOURS_A_WEEK;
    }

    /** What a day in the post costs on average, of a month of so many days, whoever is here. */
    public double payADay(int daysOfTheMonth) {
        return pay.ofDay(daysOfTheMonth) + pay.ofTime(SimTime.hours(hoursPerWeek() / DAYS_A_WEEK));
    }

    /** What an hour of the timetable costs. */
    public double payPerHour() {
        return pay.perHour(hoursPerWeek());
    }
}
