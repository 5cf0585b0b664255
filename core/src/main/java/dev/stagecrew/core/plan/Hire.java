package dev.stagecrew.core.plan;

import dev.stagecrew.core.people.Position;
import java.util.OptionalInt;

/**
 * One step of a plan: a position to be filled.
 *
 * @param untilDay the first day on which the position no longer exists
 * @param interviewEffort hours of interviewing relative to the usual; more effort, fewer unfit hires
 */
public record Hire(Position position, Start start, OptionalInt untilDay, double interviewEffort) {}
