package dev.stagecrew.app.command;

import dev.stagecrew.app.result.ResultDocument;
import dev.stagecrew.app.run.Ending;
import dev.stagecrew.app.run.Interruption;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.Manifests;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Session;
import dev.stagecrew.app.run.Signals;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.summary.Summary;
import dev.stagecrew.app.trace.TraceFile;
import dev.stagecrew.app.words.Words;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A run from the user's options to the last line on the screen; {@code run} and {@code demo} differ in defaults only. */
final class RunFlow {
    private final Shell shell;
    private final RunOptions options;

    RunFlow(Shell shell, RunOptions options) {
        this.shell = shell;
        this.options = options;
    }

    int carryOut(LoadedScenario file, Years usual) throws IOException {
        Words words = shell.wordsFor(file.scenario().language());
        RunRequest request = new RunRequest(options, words);
        LoadedScenario loaded = request.applyTo(file);
        Years years = request.years(usual);
        long seed = request.seed(loaded.scenario());
        int lanes = request.lanes();
        if (!tracesAgree(loaded.scenario(), seed, words)) {
            return ExitCode.INTERNAL_ERROR;
        }
        RunTarget target = new RunTarget(options, words);
        StreamTarget stream = target.stream();
        RunSpec spec = new RunSpec(
                loaded,
                years,
                seed,
                lanes,
                target.folder(loaded.scenario().id()),
                stream,
                RepeatCommand.of(loaded, options, years, seed));
        Interruption interruption = new Interruption();
        Signals.handle(interruption);
        return carryOut(spec, interruption, words);
    }

    /** Holds the run against a recorded trace, and records one, as asked for. */
    private boolean tracesAgree(Scenario scenario, long seed, Words words) {
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

    private int carryOut(RunSpec spec, Interruption interruption, Words words) throws IOException {
        RunManifest manifest = Manifests.of(spec, ProgramVersion.text());
        RunTalk talk = new RunTalk(shell.terminal(), words, spec);
        talk.begin();
        try (Session session = Session.open(spec, manifest, interruption)) {
            Ending ending = session.carryOut(talk);
            talk.simulated();
            if (!RunFolder.holdsRun(spec.folder())) {
                throw CommandFailedException.failed(ending.reason());
            }
            return present(spec, session, ending, talk, words);
        }
    }

    private int present(RunSpec spec, Session session, Ending ending, RunTalk talk, Words words)
            throws IOException {
        try (StoredRun run = StoredRun.open(spec.folder())) {
            if (options.json) {
                shell.terminal().result(ResultDocument.of(run, spec.folder().toString(), run.interruption()));
            } else {
                Summary.lines(run, words).forEach(shell.terminal()::result);
            }
            talk.end(ending, report(run, spec, words), session);
            if (ending instanceof Ending.Finished && options.failOnGoals) {
                return GoalGate.hold(run, spec.folder(), shell.terminal(), words);
            }
        }
        return exitCode(ending);
    }

    private static Optional<Path> report(StoredRun run, RunSpec spec, Words words) throws IOException {
        if (run.replications() == 0) {
            return Optional.empty();
        }
        return Reports.write(run, ReportRequest.html(words.language().id()), spec.folder()).stream()
                .findFirst();
    }

    private static int exitCode(Ending ending) {
        if (ending instanceof Ending.Finished) {
            return ExitCode.OK;
        }
        return ending instanceof Ending.Interrupted ? ExitCode.INTERRUPTED : ExitCode.INTERNAL_ERROR;
    }
}
