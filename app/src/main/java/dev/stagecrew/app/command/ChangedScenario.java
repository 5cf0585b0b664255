package dev.stagecrew.app.command;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.file.ScenarioFile;
import dev.stagecrew.core.scenario.file.ScenarioReader;
import java.util.List;
import java.util.function.UnaryOperator;

/** The scenario of a run with something changed; what the run's options said still holds unless the change says other. */
final class ChangedScenario {
    private final RunManifest manifest;
    private final Words words;

    ChangedScenario(RunManifest manifest, Words words) {
        this.manifest = manifest;
        this.words = words;
    }

    LoadedScenario with(List<String> changes, UnaryOperator<String> edit) {
        String path = manifest.scenario().path();
        Scenario before = ScenarioReader.read(manifest.scenario().text(), path);
        String name = path + " + " + String.join(" + ", changes);
        ScenarioFile file = ScenarioReader.open(edit.apply(manifest.scenario().text()), name);
        LoadedScenario after = new LoadedScenario(file.scenario(), path, file.text(), file.hash());
        return new RunRequest(options(before, after.scenario()), words).applyTo(after);
    }

    private RunOptions options(Scenario before, Scenario after) {
        RunOptions options = new RunOptions();
        List<String> planned = before.plans().stream().map(plan -> plan.id()).toList();
        List<String> ran = manifest.plans().stream().map(plan -> plan.id()).toList();
        if (!ran.equals(planned)) {
            options.plans = ran;
        }
        if (before.months() == after.months()) {
            options.months = manifest.months();
        }
        if (before.assumptions().preset() == after.assumptions().preset()) {
            options.assumptions = manifest.preset();
        }
        return options;
    }
}
