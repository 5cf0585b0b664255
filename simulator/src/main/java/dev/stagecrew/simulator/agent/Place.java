package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;
import java.util.OptionalDouble;

/** A position of the team and who is in it. */
final class Place {
    static final int NO_DAY = Integer.MIN_VALUE;
    private static final int DAYS_A_WEEK = 7;

    final Vacancy vacancy;
    final Optional<Hire> hire;
    Optional<ActorRef<PersonAgent.Command>> person = Optional.empty();

    /** When the one who was found starts, or NO_DAY while nobody is looked for. */
    int startsDay = NO_DAY;

    /** When the one who is here leaves. */
    int leavesDay = Integer.MAX_VALUE;

    int weeksReached;

    /** Whether the job that the position was made for is done. */
    boolean delivered;

    Place(Vacancy vacancy, Optional<Hire> hire) {
        this.vacancy = vacancy;
        this.hire = hire;
    }

    String id() {
        return position().id();
    }

    Position position() {
        return vacancy.position();
    }

    Role role() {
        return position().role();
    }

    /** Whether the position no longer exists. */
    boolean isOver(int day) {
        return delivered
                || day >= hire.map(Hire::untilDay).flatMap(Place::boxed).orElse(Integer.MAX_VALUE);
    }

    /** Whether the position no longer exists by the day somebody new could be expected. */
    boolean endsBefore(int day) {
        return hire.map(Hire::untilDay).flatMap(Place::boxed).orElse(Integer.MAX_VALUE) <= day;
    }

    /** For how many days whoever starts on a day is hired; infinite where no end is known. */
    double daysHired(int fromDay) {
        int until = hire.map(Hire::untilDay).flatMap(Place::boxed).orElse(Integer.MAX_VALUE);
        double dated = until == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : Math.max(0, until - fromDay);
        double weeks = hire.map(Hire::scopeHours).orElse(OptionalDouble.empty()).orElse(Double.POSITIVE_INFINITY)
                / position().hoursPerWeek();
        return Math.min(dated, weeks * DAYS_A_WEEK);
    }

    /** Whether somebody is hired for a job of a given size, rather than for hours a week. */
    boolean isJob() {
        return position().employment() == Employment.PROJECT
                || hire.filter(given -> given.scopeHours().isPresent()).isPresent();
    }

    /** The work after which the job is done, or NEVER. */
    long scopeMillis() {
        return hire.filter(given -> given.scopeHours().isPresent())
                .map(given -> SimTime.hours(given.scopeHours().getAsDouble()))
                .orElse(SimTime.NEVER);
    }

    private static Optional<Integer> boxed(java.util.OptionalInt day) {
        return day.isPresent() ? Optional.of(day.getAsInt()) : Optional.empty();
    }
}
