package dev.stagecrew.ingest.worker;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.util.List;

/** Simulates: the part of a worker that the composition root supplies. */
public interface UnitRunner {
    /**
     * Whether this worker would give the very results that the run's own machine would: the same engine version and
     * formats. What it does not accept is left to other workers.
     */
    boolean accepts(RunManifest manifest);

    /**
     * Simulates the replications of a unit, all of them.
     *
     * @param manifest the run that the unit belongs to, its scenario included
     */
    List<ReplicationResult> run(RunManifest manifest, WorkUnit unit);
}
