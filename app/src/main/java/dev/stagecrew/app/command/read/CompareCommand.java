package dev.stagecrew.app.command.read;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.run.ChangedScenario;
import dev.stagecrew.app.whatif.Lineup;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.whatif.Worlds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code compare RUN...}: the plans of several runs beside each other, when they met the same world. */
@Command(name = "compare", sortOptions = false)
public final class CompareCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "2..*", paramLabel = "RUN", descriptionKey = "runs")
    private List<Path> folders = List.of();

    public CompareCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<ResultReader> runs = new ArrayList<>();
        try {
            for (Path folder : folders) {
                runs.add(Runs.open(folder, shell));
            }
            CliText words = shell.wordsFor(runs.get(0).manifest().scenario().language());
            for (ResultReader run : runs) {
                refuseOtherWorld(runs.get(0).manifest(), run.manifest(), words);
            }
            Lineup.lines(runs, words).forEach(shell.terminal()::result);
            return ExitCode.OK;
        } finally {
            runs.forEach(ResultReader::close);
        }
    }

    private static void refuseOtherWorld(RunManifest first, RunManifest other, CliText words) {
        List<String> parts = new ArrayList<>(
                Worlds.differences(scenario(first, words), first.seed(), scenario(other, words), other.seed()));
        if (!first.versions().equals(other.versions())) {
            parts.add(words.say("compare.version"));
        }
        if (!parts.isEmpty()) {
            throw CommandFailedException.data(
                    words.say("compare.refused", first.run(), other.run(), String.join(", ", parts)));
        }
    }

    private static Scenario scenario(RunManifest manifest, CliText words) {
        return new ChangedScenario(manifest, words).unchanged().scenario();
    }
}
