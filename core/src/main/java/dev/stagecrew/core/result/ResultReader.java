package dev.stagecrew.core.result;

import dev.stagecrew.core.kpi.Period;
import java.util.List;

/** The port through which everybody reads a run: reports, comparisons and the command line know no other. */
public interface ResultReader extends AutoCloseable {
    /** What was run. */
    RunManifest manifest();

    /** Whether every replication that was asked for is there. */
    boolean complete();

    /** How many replications, counted from 0 without a gap, are there for every plan. */
    int replications();

    /** The periods of one span that are there, in order. */
    List<Period> periods(Period.Span span);

    /**
     * One KPI of one plan in one period: a value for each of {@link #replications()}, in order of replication; NaN where
     * it is not defined. Values at the same index of two plans met the same customers.
     *
     * @throws IllegalArgumentException for a plan, KPI or period that the run does not have
     */
    double[] values(String plan, String kpi, Period period);

    @Override
    void close();
}
