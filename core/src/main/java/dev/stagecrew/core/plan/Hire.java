package dev.stagecrew.core.plan;

import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.people.RecruitingChannel;
import dev.stagecrew.core.people.Search;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One step of a plan: a position to be filled.
 *
 * @param untilDay the first day on which the position no longer exists
 * @param scopeHours hours of work after which the job is done and the position no longer exists, as in a project
 */
public record Hire(Position position, Start start, OptionalInt untilDay, Search search, OptionalDouble scopeHours) {
    /** Somebody who is looked for on a job board, for work that does not end by itself. */
    public Hire(Position position, Start start, OptionalInt untilDay, double interviewEffort) {
        this(
                position,
                start,
                untilDay,
                new Search(RecruitingChannel.JOB_BOARD, interviewEffort),
                OptionalDouble.empty());
    }
}
