package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Reader;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.run.RunSpec;
import dev.stagecrew.app.run.Years;
import dev.stagecrew.app.summary.Summary;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.reports.story.Audience;
import java.io.IOException;
import java.util.Optional;

/** What {@code run} and {@code demo} have in common. */
final class RunFlows {
    private RunFlows() {}

    static int of(Shell shell, RunOptions options, LoadedScenario file, Years usual) throws IOException {
        CliText words = shell.wordsFor(file.scenario().language());
        Audience reader = Reader.named(options.audience, words);
        Optional<RunSpec> spec = new RunPreparation(shell, options).prepare(file, usual);
        if (spec.isEmpty()) {
            return ExitCode.INTERNAL_ERROR;
        }
        return new RunFlow(
                        shell.terminal(),
                        words,
                        options.json,
                        options.failOnGoals,
                        reader,
                        new Looking(options.live, options.open),
                        true)
                .carryOut(spec.get(), (run, found) -> Summary.lines(run, found, words));
    }
}
