package dev.stagecrew.core.plan;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Search;
import dev.stagecrew.core.time.Timetable;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One step of a plan: a position to be filled.
 *
 * @param openHours whether only the number of hours is agreed, and the {@link Rota} says when they are
 * @param untilDay the first day on which the position no longer exists
 * @param scopeHours hours of work after which the job is done and the position no longer exists, as in a project
 */
public record Hire(
        Position position,
        boolean openHours,
        Start start,
        OptionalInt untilDay,
        Search search,
        OptionalDouble scopeHours) {
    /** Somebody who is looked for on a job board, for a number of hours and work that does not end by itself. */
    public Hire(Position position, Start start, OptionalInt untilDay, double interviewEffort) {
        this(
                position,
                true,
                start,
                untilDay,
                new Search(RecruitingChannel.JOB_BOARD, interviewEffort),
                OptionalDouble.empty());
    }

    /** The same hire at settled hours. */
    Hire at(Timetable hours) {
        return new Hire(position.at(hours), false, start, untilDay, search, scopeHours);
    }
}
