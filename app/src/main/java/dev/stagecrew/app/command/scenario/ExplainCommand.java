package dev.stagecrew.app.command.scenario;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.explain.Explanations;
import dev.stagecrew.app.summary.ReportedCase;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.scenario.Scenario;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code explain TOPIC [SCENARIO]}: what a code, a KPI, an assumption, a role, a plan or a word means; {@code explain
 * reported-case RUN}: how far a run is from the reported case.
 */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
    private static final String REPORTED_CASE = "reported-case";

    private final Shell shell;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TOPIC", descriptionKey = "topic")
    private @Nullable String topic;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "explained-scenario")
    private @Nullable Path scenario;

    public ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (REPORTED_CASE.equals(topic)) {
            return reportedCase();
        }
        Path file = scenario == null ? shell.fromHome("examples/coffee-shop.yaml") : scenario;
        Scenario read = Scenarios.load(file).scenario();
        CliText words = scenario == null ? shell.words() : shell.wordsFor(read.language());
        Explanations explanations = Explanations.of(read, words);
        String name = topic;
        if (name == null) {
            shell.terminal()
                    .result(words.say(
                            "explain.topics",
                            String.join("\n  ", explanations.topics()),
                            Invocation.ofProcess().command("explain"),
                            shell.fromHome("examples/coffee-shop.yaml")));
            return ExitCode.OK;
        }
        shell.terminal()
                .result(explanations
                        .text(name)
                        .orElseThrow(() -> CommandFailedException.usage(unknown(name, explanations, words))));
        return ExitCode.OK;
    }

    /** Of a run: how far it is from the reported case. */
    private int reportedCase() {
        Path folder = scenario;
        if (folder == null) {
            throw CommandFailedException.usage(
                    shell.words().say("reported.no-run", Invocation.ofProcess().command("explain")));
        }
        try (KeptRun run = Runs.open(folder, shell)) {
            CliText words = shell.wordsFor(run.manifest().scenario().language());
            ReportedCase.lines(run, words).forEach(shell.terminal()::result);
        }
        return ExitCode.OK;
    }

    private static String unknown(String name, Explanations explanations, CliText words) {
        return words.say("explain.unknown", name, String.join(", ", explanations.topics()))
                + Maybe.of(name, explanations.names(), words);
    }
}
