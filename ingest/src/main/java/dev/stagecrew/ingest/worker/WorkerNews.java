package dev.stagecrew.ingest.worker;

import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;

/** What a worker tells whoever watches it. */
public sealed interface WorkerNews {
    /** The worker takes units from now on. */
    record Ready() implements WorkerNews {}

    /** A unit was begun. */
    record Begun(WorkUnit unit) implements WorkerNews {}

    /** The results of a unit are with the broker. */
    record Done(WorkUnit unit) implements WorkerNews {}

    /** A unit was left aside: its run has ended, or the worker is of another version. */
    record Skipped(WorkUnit unit, String why) implements WorkerNews {}

    /** A unit could not be simulated; its run was told. */
    record Failed(WorkUnit unit, String why) implements WorkerNews {}

    /** The simulation of a unit has hung; the unit was given back for another worker, and this one stops. */
    record Hung(WorkUnit unit, Duration deadline) implements WorkerNews {}

    /** The broker did not hear how a unit went: another worker will do it again, with equal results. */
    record Unsettled(WorkUnit unit, String why) implements WorkerNews {}
}
