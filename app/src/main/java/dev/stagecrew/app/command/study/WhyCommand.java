package dev.stagecrew.app.command.study;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.KeptFindings;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.run.ChangedScenario;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.why.WhyDocument;
import dev.stagecrew.app.why.WhyText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.bridge.MoneyBridge;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.sensitivity.Question;
import dev.stagecrew.study.why.Staircase;
import dev.stagecrew.study.why.WhyStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code why RUN}: what each step of a plan adds. */
@Command(name = "why", sortOptions = false)
public final class WhyCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--plan", paramLabel = "P", descriptionKey = "why-plan", order = 1)
    private @Nullable String plan;

    @Option(names = "--lanes", paramLabel = "L", descriptionKey = "lanes", order = 2)
    private @Nullable Integer lanes;

    @Option(names = "--json", descriptionKey = "json", order = 3)
    private boolean json;

    public WhyCommand(Shell shell) {
        this.shell = shell;
    }

    /** What is asked of a run. */
    private record Asked(RunManifest manifest, String plan, int years) {}

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        Asked asked;
        CliText words;
        try (KeptRun stored = Runs.open(folder, shell)) {
            words = shell.wordsFor(stored.manifest().scenario().language());
            if (stored.replications() == 0) {
                throw CommandFailedException.data(words.say("summary.nothing"));
            }
            String chosen = chosen(stored, words);
            if (MoneyBridge.of(stored, chosen, stored.manifest().baseline(), Period.WHOLE)
                    .isEmpty()) {
                throw CommandFailedException.data(words.say("why.no-shop"));
            }
            asked = new Asked(stored.manifest(), chosen, stored.replications());
        }
        Scenario scenario =
                new ChangedScenario(asked.manifest(), words).unchanged().scenario();
        Study study = new Study(shell.terminal(), words, asked.manifest().seed(), OptionRange.lanes(lanes, words));
        Optional<Staircase> found = study.carryOut(scenario, book -> {
            WhyStudy why = new WhyStudy(scenario, asked.plan(), asked.manifest().baseline(), asked.years(), book);
            study.expect(why.mostYears(), words.say("why.simulating"));
            return why.carryOut();
        });
        if (found.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        tell(found.get(), asked.manifest(), folder, words);
        return ExitCode.OK;
    }

    /** The plan that is asked for, or the one that the run's answer is about. */
    private String chosen(KeptRun stored, CliText words) {
        String baseline = stored.manifest().baseline();
        List<String> others = stored.manifest().plans().stream()
                .map(PlanSummary::id)
                .filter(id -> !id.equals(baseline))
                .toList();
        if (plan == null) {
            Question question =
                    Question.of(stored).orElseThrow(() -> CommandFailedException.data(words.say("why.one-plan")));
            return question.plan().equals(baseline) ? question.against() : question.plan();
        }
        if (!others.contains(plan)) {
            throw CommandFailedException.usage(
                    words.say("why.unknown-plan", plan, String.join(", ", others)) + Maybe.of(plan, others, words));
        }
        return plan;
    }

    private void tell(Staircase stairs, RunManifest manifest, Path folder, CliText words) throws IOException {
        String document = WhyDocument.of(stairs);
        if (json) {
            shell.terminal().document(document);
        } else {
            WhyText.lines(stairs, manifest.months(), manifest.scenario().currency(), words)
                    .forEach(shell.terminal()::result);
        }
        Path file = WhyDocument.in(folder);
        Files.writeString(file, document + "\n");
        shell.terminal().say("  " + words.say("sensitivity.kept", file));
        KeptFindings.showInReport(folder, shell, words);
        shell.terminal()
                .typed("  " + words.say("run.next") + "  "
                        + Invocation.ofProcess().command("sensitivity", folder));
    }
}
