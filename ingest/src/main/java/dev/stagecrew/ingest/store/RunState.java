package dev.stagecrew.ingest.store;

import dev.stagecrew.core.result.RunUnreadableException;
import java.util.Locale;

/** How far a run has come, as its store knows. Whatever was not closed as finished does not count as whole. */
enum RunState {
    RUNNING,
    FINISHED,
    INTERRUPTED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState of(String id) {
        for (RunState state : values()) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        throw new RunUnreadableException("The store says that the run is \"" + id
                + "\"; it must be running, finished or interrupted. Maybe use a newer Stagecrew.");
    }
}
