package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;

/** Hears how a worker fares. */
public interface WorkerListener {
    /** The worker takes units from now on. */
    void ready();

    /** A unit was begun. */
    void begun(WorkUnit unit);

    /** The results of a unit are with the broker. */
    void done(WorkUnit unit);

    /** A unit was left aside: its run has ended, or the worker is of another version. */
    void skipped(WorkUnit unit, String why);

    /** Something that is no unit of this version was handed out, the first time; it was rejected, as all like it are. */
    void unreadable(String why);

    /** A unit could not be simulated; its run was told. */
    void failed(WorkUnit unit, String why);

    /** The simulation of a unit has hung; the unit was given back for another worker, and this one stops. */
    void hung(WorkUnit unit, Duration deadline);

    /** The broker did not hear how a unit went: another worker will do it again, with equal results. */
    void unsettled(WorkUnit unit, String why);
}
