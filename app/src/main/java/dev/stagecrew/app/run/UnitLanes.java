package dev.stagecrew.app.run;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.topic.WorkUnit;
import dev.stagecrew.ingest.worker.UnitRunner;
import dev.stagecrew.simulator.experiment.Experiment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Simulates units of any run on the lanes of this process. A run is accepted only when this program is of its version and
 * makes of the scenario's text exactly what the manifest says. One thread at a time.
 */
public final class UnitLanes implements UnitRunner, AutoCloseable {
    private final int lanes;
    private final String version;
    private final Function<RunManifest, LoadedScenario> reader;
    private @Nullable RunManifest manifest;
    private @Nullable LoadedScenario scenario;
    private @Nullable Experiment experiment;

    /**
     * Lanes without a run yet.
     *
     * @param reader gives the scenario of a run as the run itself has read it
     */
    public UnitLanes(int lanes, String version, Function<RunManifest, LoadedScenario> reader) {
        this.lanes = lanes;
        this.version = version;
        this.reader = reader;
    }

    @Override
    public synchronized boolean accepts(RunManifest asked) {
        if (asked.equals(manifest)) {
            return true;
        }
        LoadedScenario read = reader.apply(asked);
        if (!asked.equals(again(asked, read))) {
            return false;
        }
        close();
        manifest = asked;
        scenario = read;
        return true;
    }

    /** What this program would write down for the same run. */
    private RunManifest again(RunManifest asked, LoadedScenario read) {
        RunSpec spec = new RunSpec(
                read,
                new Years.Fixed(asked.replications()),
                asked.seed(),
                lanes,
                Path.of(asked.run()),
                StreamTarget.embedded(),
                asked.command(),
                Map.of(),
                false,
                0);
        return Manifests.of(spec, version).stoppedBy(asked.stopping());
    }

    @Override
    public synchronized List<ReplicationResult> run(RunManifest asked, WorkUnit unit) {
        Experiment open = experiment;
        if (open == null || !asked.equals(manifest)) {
            LoadedScenario read = scenario;
            if (read == null || !asked.equals(manifest)) {
                throw new IllegalStateException("run " + asked.run() + " was not accepted before");
            }
            open = Experiment.open(read.scenario(), asked.seed(), lanes);
            experiment = open;
        }
        List<ReplicationResult> results = Collections.synchronizedList(new ArrayList<>());
        open.run(List.of(unit.plan()), unit.from(), unit.from() + unit.count(), results::add);
        results.sort(Comparator.comparingInt(ReplicationResult::replication));
        return List.copyOf(results);
    }

    @Override
    public synchronized void close() {
        Experiment open = experiment;
        experiment = null;
        if (open != null) {
            open.close();
        }
    }
}
