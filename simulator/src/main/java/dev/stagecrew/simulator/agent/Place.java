package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.people.Vacancy;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.time.SimTime;
import java.util.Optional;

/** A position of the team and who is in it. */
final class Place {
    static final int NO_DAY = Integer.MIN_VALUE;

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
