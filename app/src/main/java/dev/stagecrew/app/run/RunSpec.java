package dev.stagecrew.app.run;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything that is asked of a run.
 *
 * @param loaded the scenario with only the plans to run, the months and the preset asked for
 * @param lanes replications side by side; never changes a result
 * @param folder where the run is kept
 * @param command the command that gives this run again
 * @param known plans whose years an earlier run has, by the folder of that run: they are taken over from there
 * @param workers whether workers simulate, reached through the stream, and not this process
 * @param events how many years of each plan go into the stream with everything that happens in them
 */
public record RunSpec(
        LoadedScenario loaded,
        Years years,
        long seed,
        int lanes,
        Path folder,
        StreamTarget stream,
        String command,
        Map<String, Path> known,
        boolean workers,
        int events) {
    public RunSpec {
        known = Map.copyOf(known);
    }

    public Scenario scenario() {
        return loaded.scenario();
    }

    /** The run's name: its folder's. */
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
