package dev.stagecrew.core.work;

import dev.stagecrew.core.time.SimTime;
import java.util.function.LongUnaryOperator;

/**
 * How the work of a duty waits for people.
 *
 * @param dueBy for an instant, when work that waits then has to be done: at once where customers wait, {@link
 *     SimTime#NEVER} where nobody does. Fallbacks step back while somebody who minds it is here or is expected before then
 * @param interrupts whether those who mind it put less urgent work aside for it, and whether people can hold the line
 * @param stepInMillis how long it waits before a fallback takes it all the same, or {@link SimTime#NEVER}
 * @param pressingMillis how long it waits before it goes first whatever its priority, or {@link SimTime#NEVER}
 */
public record Discipline(LongUnaryOperator dueBy, boolean interrupts, long stepInMillis, long pressingMillis) {}
