package dev.stagecrew.app.command.read;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.ExportOptions;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.Runs;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.WholeFile;
import dev.stagecrew.app.track.TrackDocument;
import dev.stagecrew.app.track.TrackLog;
import dev.stagecrew.app.track.TrackPage;
import dev.stagecrew.app.track.TrackText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.learn.export.ExportReading;
import dev.stagecrew.learn.track.Tracked;
import dev.stagecrew.learn.track.Tracking;
import dev.stagecrew.reports.html.StudyPage;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code track RUN EXPORT...}: the months since a plan began, held against what its run had predicted. */
@Command(name = "track", sortOptions = false)
public final class TrackCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "run")
    private @Nullable Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "learn-files")
    private List<Path> files = List.of();

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "track-plan", order = 1)
    private @Nullable String plan;

    @Option(names = "--began", paramLabel = "DATE", descriptionKey = "track-began", order = 2)
    private @Nullable String began;

    @Mixin
    private final ExportOptions given = new ExportOptions();

    @Option(names = "--json", descriptionKey = "json", order = 11)
    private boolean json;

    public TrackCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path run = Objects.requireNonNull(folder);
        try (KeptRun kept = Runs.open(run, shell)) {
            RunManifest manifest = kept.manifest();
            CliText words = shell.wordsFor(manifest.scenario().language());
            String followed = plan(manifest, words);
            LocalDate first = began == null
                    ? LocalDate.parse(manifest.scenario().starts())
                    : ExportOptions.date("--began", began, words);
            ExportReading read =
                    given.read(files, manifest.scenario().currency(), manifest.seed(), shell.terminal(), words);
            Tracked tracked = Tracking.of(kept, followed, first, read.facts());
            tell(run, manifest, tracked, words);
        }
        return ExitCode.OK;
    }

    private void tell(Path run, RunManifest manifest, Tracked tracked, CliText words) throws IOException {
        Optional<Scenario> scenario = scenario(manifest);
        String currency = manifest.scenario().currency();
        if (json) {
            shell.terminal().document(TrackDocument.of(tracked, manifest.run()));
        } else {
            TrackText.lines(tracked, scenario, currency, words).forEach(shell.terminal()::result);
        }
        if (!tracked.points().isEmpty()) {
            Path log = TrackLog.write(run, tracked);
            Path page = run.resolve("tracked.html");
            WholeFile.write(
                    page,
                    StudyPage.write(
                            TrackPage.of(tracked, manifest.scenario().label(), scenario, currency, words),
                            Words.in(words.language())));
            shell.terminal().say("  " + words.say("track.kept", log, page));
        }
    }

    private static Optional<Scenario> scenario(RunManifest manifest) {
        try {
            return Optional.of(ScenarioReader.read(
                    manifest.scenario().text(), manifest.scenario().id()));
        } catch (InvalidScenarioException older) {
            return Optional.empty();
        }
    }

    /** The plan that was followed: the only one there is beside the baseline, or the one that was named. */
    private String plan(RunManifest manifest, CliText words) {
        List<String> known = manifest.plans().stream().map(PlanSummary::id).toList();
        if (plan != null) {
            if (!known.contains(plan)) {
                throw CommandFailedException.usage(
                        words.say("track.unknown-plan", plan, String.join(", ", known)) + Maybe.of(plan, known, words));
            }
            return plan;
        }
        List<String> plans =
                known.stream().filter(id -> !id.equals(manifest.baseline())).toList();
        if (plans.size() > 1) {
            throw CommandFailedException.usage(words.say("track.which-plan", String.join(", ", known)));
        }
        return plans.isEmpty() ? manifest.baseline() : plans.get(0);
    }
}
