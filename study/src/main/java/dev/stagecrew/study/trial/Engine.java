package dev.stagecrew.study.trial;

import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.scenario.Scenario;

/** The port through which a study has years of plans simulated; what comes out depends on scenario and seed alone. */
public interface Engine extends AutoCloseable {
    /** What the chance of every year is drawn from. */
    long seed();

    /**
     * Simulates years of every plan of a scenario, and blocks until they are done or it is cancelled.
     *
     * @param from first year, inclusive
     * @param to last year, exclusive
     * @param sink takes every finished year, in any order, from several threads
     */
    void run(Scenario scenario, int from, int to, ResultSink sink);

    /** Stops soon; years that were finished have reached the sink. */
    void cancel();

    @Override
    void close();
}
