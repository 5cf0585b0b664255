package dev.stagecrew.app.command;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.scenario.file.ScenarioFile;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.nio.file.Path;

/** Reads scenario files for commands. */
final class Scenarios {
    private Scenarios() {}

    static LoadedScenario load(Path file) {
        ScenarioFile read = ScenarioReader.open(file);
        return LoadedScenario.of(read, read.name());
    }
}
