package dev.stagecrew.app.run;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.simulator.experiment.Effort;
import java.util.List;
import java.util.function.Consumer;

/** Who simulates the years of a run. */
interface Workforce extends AutoCloseable {
    /**
     * Sees to it that years of the plans are simulated and on their way to the store; blocks until then, or until it is
     * cancelled.
     *
     * @param from first year, inclusive
     * @param to last year, exclusive
     * @param noted told of every one of these years once, perhaps from several threads
     */
    Effort simulate(List<String> plans, int from, int to, Consumer<ReplicationResult> noted);

    /** Stops soon; what was finished is kept. */
    void cancel();

    @Override
    void close();
}
