package dev.stagecrew.app.command.line;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.scenario.file.ScenarioFile;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.nio.file.Path;

/** Reads scenario files for commands. */
public final class Scenarios {
    private Scenarios() {}

    public static LoadedScenario load(Path file) {
        ScenarioFile read = ScenarioReader.open(file);
        return LoadedScenario.of(read, read.name());
    }
}
