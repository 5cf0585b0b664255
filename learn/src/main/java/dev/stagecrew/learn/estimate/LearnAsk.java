package dev.stagecrew.learn.estimate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says beside the files.
 *
 * @param until the last whole day to learn from; what came later is unknown
 * @param closed days on which the shop was to be closed, known ahead
 * @param seed of all chance
 */
public record LearnAsk(Optional<LocalDate> until, Set<LocalDate> closed, long seed) {
    public LearnAsk {
        closed = Set.copyOf(closed);
    }

    public static LearnAsk seeded(long seed) {
        return new LearnAsk(Optional.empty(), Set.of(), seed);
    }
}
