package dev.stagecrew.app.command.run;

import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioEditor;
import dev.stagecrew.scenario.file.ScenarioFile;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.List;
import java.util.function.UnaryOperator;

/** The scenario of a run with something changed; what the run's options said still holds unless the change says other. */
public final class ChangedScenario {
    private final RunManifest manifest;
    private final CliText words;

    public ChangedScenario(RunManifest manifest, CliText words) {
        this.manifest = manifest;
        this.words = words;
    }

    /**
     * The scenario with values changed.
     *
     * @param changes each {@code path=value}, made one after the other
     * @param fitting lets a shop that is another one now agree with its books again
     */
    public LoadedScenario with(List<String> changes, UnaryOperator<LoadedScenario> fitting) {
        String path = manifest.scenario().path();
        Scenario before = ScenarioReader.read(manifest.scenario().text(), path);
        String text = manifest.scenario().text();
        for (String change : changes) {
            text = ScenarioEditor.set(text, change);
        }
        String name = changes.isEmpty() ? path : path + " --set " + String.join(" --set ", changes);
        ScenarioFile file = ScenarioReader.open(text, name);
        LoadedScenario after = fitting.apply(LoadedScenario.of(file, path));
        return new RunRequest(options(before, after.scenario()), words).applyTo(after);
    }

    /** The scenario as it was run. */
    public LoadedScenario unchanged() {
        return with(List.of(), UnaryOperator.identity());
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
