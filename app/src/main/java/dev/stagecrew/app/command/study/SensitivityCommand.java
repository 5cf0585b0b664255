package dev.stagecrew.app.command.study;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.KeptFindings;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.run.ChangedScenario;
import dev.stagecrew.app.sensitivity.SensitivityDocument;
import dev.stagecrew.app.sensitivity.SensitivityText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.sensitivity.Question;
import dev.stagecrew.study.sensitivity.SensitivityStudy;
import dev.stagecrew.study.sensitivity.StudyDepth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sensitivity RUN}: what would change the answer, and where it flips. */
@Command(name = "sensitivity", sortOptions = false)
public final class SensitivityCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path run;

    @Option(names = "--only", paramLabel = "A,B", split = ",", descriptionKey = "only", order = 1)
    private List<String> only = List.of();

    @Option(names = "--top", paramLabel = "N", descriptionKey = "top", order = 2)
    private int top = 10;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "sensitivity-replications", order = 3)
    private int replications = 50;

    @Option(names = "--screening-replications", paramLabel = "N", descriptionKey = "screening-replications", order = 4)
    private int screeningReplications = 8;

    @Option(names = "--lanes", paramLabel = "L", descriptionKey = "lanes", order = 5)
    private @Nullable Integer lanes;

    @Option(names = "--json", descriptionKey = "json", order = 6)
    private boolean json;

    public SensitivityCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(run);
        RunManifest manifest;
        Optional<Question> asked;
        try (KeptRun stored = Runs.open(folder, shell)) {
            manifest = stored.manifest();
            asked = Question.of(stored);
        }
        CliText words = shell.wordsFor(manifest.scenario().language());
        Question question = asked.orElseThrow(() -> CommandFailedException.data(words.say("sensitivity.one-plan")));
        StudyDepth effort = effort(words);
        Scenario scenario = new ChangedScenario(manifest, words).unchanged().scenario();
        int lanesUsed = OptionRange.lanes(lanes, words);
        Study study = new Study(shell.terminal(), words, manifest.seed(), lanesUsed);
        Optional<Sensitivity> found = study.carryOut(
                scenario,
                book -> new SensitivityStudy(
                                scenario,
                                question,
                                effort,
                                book,
                                (stage, years) -> study.expect(years, words.say("sensitivity.stage." + stage)))
                        .carryOut(only));
        if (found.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        tell(found.get(), question, manifest, folder, words);
        return ExitCode.OK;
    }

    private StudyDepth effort(CliText words) {
        List<String> known = Stream.of(Assumption.values()).map(Assumption::id).toList();
        for (String id : only) {
            if (!known.contains(id)) {
                throw CommandFailedException.usage(words.say("sensitivity.unknown", id) + Maybe.of(id, known, words));
            }
        }
        OptionRange.within("--top", top, 1, 200, words);
        OptionRange.within("--replications", replications, 2, 10_000, words);
        OptionRange.within("--screening-replications", screeningReplications, 2, 10_000, words);
        return new StudyDepth(screeningReplications, replications, top);
    }

    private void tell(Sensitivity found, Question question, RunManifest manifest, Path folder, CliText words)
            throws IOException {
        String document = SensitivityDocument.of(found);
        Path file = SensitivityDocument.in(folder);
        Files.writeString(file, document + "\n");
        if (json) {
            shell.terminal().document(document);
        } else {
            SensitivityText.lines(
                            found,
                            question.kpi().unit(),
                            words,
                            manifest.scenario().currency())
                    .forEach(shell.terminal()::result);
        }
        shell.terminal().say("  " + words.say("sensitivity.kept", file));
        KeptFindings.showInReport(folder, shell, words);
    }
}
