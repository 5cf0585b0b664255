package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.Fitting;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.trace.TraceFile;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** From the options of {@code run} and {@code demo} to what is asked of the run; the folder is made last. */
final class RunPreparation {
    private final Shell shell;
    private final RunOptions options;

    RunPreparation(Shell shell, RunOptions options) {
        this.shell = shell;
        this.options = options;
    }

    /** What is to be run; nothing when the run does not agree with the trace that it is held against. */
    Optional<RunSpec> prepare(LoadedScenario file, Years usual) {
        CliText words = shell.wordsFor(file.scenario().language());
        RunRequest request = new RunRequest(options, words);
        LoadedScenario believed = request.believed(file);
        request.applyTo(believed); // what is asked for must be possible before anything is fitted
        Years years = request.years(usual);
        int lanes = request.lanes();
        RunTarget target = new RunTarget(options, words);
        StreamTarget stream = target.stream();
        boolean workers = target.workers();
        int events = request.events();
        Fitting fitting = new Fitting(shell.terminal(), words, lanes);
        LoadedScenario loaded = request.applyTo(fitting.of(believed));
        long seed = request.seed(loaded.scenario());
        if (!tracesAgree(loaded.scenario(), seed, words)) {
            return Optional.empty();
        }
        return Optional.of(new RunSpec(
                loaded,
                years,
                seed,
                lanes,
                target.folder(loaded.scenario().id()),
                stream,
                RepeatCommand.of(loaded, options, years, seed),
                Map.of(),
                workers,
                events));
    }

    /** Holds the run against a recorded trace, and records one, as asked for. */
    private boolean tracesAgree(Scenario scenario, long seed, CliText words) {
        Path recorded = options.verify;
        if (recorded != null && !Verification.holds(scenario, seed, recorded, shell.terminal(), words)) {
            return false;
        }
        Path trace = options.trace;
        if (trace != null) {
            long lines = TraceFile.write(scenario, seed, trace);
            shell.terminal().say("  " + words.say("trace.written", lines, trace));
        }
        return true;
    }
}
