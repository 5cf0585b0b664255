package dev.stagecrew.ingest.worker;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.topic.WorkUnit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Gives the made-up results of a run, each unit after a pause. */
public record SampleUnits(Duration pause) implements UnitRunner {
    @Override
    public boolean accepts(RunManifest manifest) {
        return true;
    }

    @Override
    public List<ReplicationResult> run(RunManifest manifest, WorkUnit unit) {
        LockSupport.parkNanos(pause.toNanos());
        SampleRun run = SampleRun.of(manifest);
        return IntStream.rangeClosed(unit.from(), unit.through())
                .mapToObj(replication -> run.result(unit.plan(), replication))
                .toList();
    }
}
