package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.KeptFindings;
import dev.stagecrew.app.command.line.ProgramVersion;
import dev.stagecrew.app.result.AfterDocument;
import dev.stagecrew.app.result.ResultDocument;
import dev.stagecrew.app.run.Contents;
import dev.stagecrew.app.run.Ending;
import dev.stagecrew.app.run.Manifests;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Session;
import dev.stagecrew.app.run.Signals;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.reports.ReportRequest;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Findings;
import dev.stagecrew.study.trial.Interruption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A run from what is asked of it to the last line on the screen.
 *
 * @param json whether the result is one JSON document
 * @param failOnGoals whether a missed goal is a failure
 * @param reader whom its report is for
 * @param looking how the user looks at it
 * @param lookingOn whether it looks at what would change its answer when its years are done
 */
record RunFlow(
        Terminal terminal,
        CliText words,
        boolean json,
        boolean failOnGoals,
        Audience reader,
        Looking looking,
        boolean lookingOn) {
    /**
     * Carries the run out.
     *
     * @param told what is said of the finished run
     */
    int carryOut(RunSpec spec, Telling told) throws IOException {
        Interruption interruption = new Interruption();
        Signals.handle(interruption);
        RunTalk talk = new RunTalk(terminal, words, spec);
        talk.begin();
        RunManifest manifest = Manifests.of(spec, ProgramVersion.text());
        try (LiveView view = LiveView.begin(looking, spec, talk, terminal, words);
                Session session = Session.open(spec, manifest, interruption)) {
            Ending ending = session.carryOut(talk);
            talk.simulated();
            if (!RunFolder.holdsRun(spec.folder())) {
                throw CommandFailedException.failed(ending.reason());
            }
            if (ending.isWhole()) {
                Contents.write(spec.folder(), ContentHashes.of(spec));
            }
            return present(spec, session, ending, talk, view, told, interruption);
        }
    }

    private int present(
            RunSpec spec,
            Session session,
            Ending ending,
            RunTalk talk,
            LiveView view,
            Telling told,
            Interruption interruption)
            throws IOException {
        try (KeptRun run = RunFolder.open(spec.folder())) {
            if (!run.manifest().equals(session.manifest())) {
                throw CommandFailedException.failed(words.say("run.replaced", spec.folder()));
            }
            if (run.replications() == 0 && isLost(ending)) { // a result of nothing could be taken for one
                throw CommandFailedException.failed(ending.reason());
            }
            AfterDocument after = after(run, spec, ending, talk, interruption);
            Findings found = KeptFindings.in(spec.folder());
            if (json) {
                terminal.document(ResultDocument.of(run, spec.folder().toString(), run.interruption(), after));
            } else {
                told.lines(run, found).forEach(terminal::result);
            }
            Optional<Path> report = report(run, spec, found);
            talk.end(ending, report, session, new NextSteps(spec, run, words, Invocation.ofProcess()).after(ending));
            view.end(report);
            if (ending.isWhole() && failOnGoals) {
                return GoalGate.hold(run, spec.folder(), terminal, words);
            }
        }
        return exitCode(ending);
    }

    private AfterDocument after(KeptRun run, RunSpec spec, Ending ending, RunTalk talk, Interruption interruption)
            throws IOException {
        AfterDocument after = AfterDocument.NOTHING;
        if (lookingOn && ending.isWhole()) {
            long from = System.nanoTime();
            after = new AfterRun(spec, terminal, words, interruption).look(run);
            talk.lookedOn(System.nanoTime() - from);
        }
        after.keep(spec.folder());
        return after;
    }

    private Optional<Path> report(KeptRun run, RunSpec spec, Findings found) throws IOException {
        if (run.replications() == 0) {
            return Optional.empty();
        }
        ReportRequest request =
                ReportRequest.html(words.language().id(), reader).with(found);
        return Reports.write(run, request, spec.folder()).stream().findFirst();
    }

    /** What is said of the finished run. */
    @FunctionalInterface
    interface Telling {
        List<String> lines(KeptRun run, Findings found);
    }

    private static boolean isLost(Ending ending) {
        return ending.fold(finished -> false, interrupted -> false, lost -> true);
    }

    private static int exitCode(Ending ending) {
        return ending.fold(
                finished -> ExitCode.OK, interrupted -> ExitCode.INTERRUPTED, lost -> ExitCode.INTERNAL_ERROR);
    }
}
