package dev.stagecrew.app.command.study;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Fitting;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.run.RunRequest;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.when.WhenDocument;
import dev.stagecrew.app.when.WhenText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.WhenFindings;
import dev.stagecrew.study.when.WhenStudy;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code when SCENARIO}: from which size of the shop on each hire pays. */
@Command(name = "when", sortOptions = false)
public final class WhenCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    private @Nullable Path scenario;

    @Option(names = "--role", paramLabel = "R,S", split = ",", descriptionKey = "role", order = 1)
    private List<String> roles = List.of();

    @Option(names = "--along", paramLabel = "AXIS", descriptionKey = "along", order = 2)
    private String along = Axis.ORDERS.id();

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "when-replications", order = 3)
    private int replications = 24;

    @Mixin
    private final StudyOptions options = new StudyOptions();

    public WhenCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        LoadedScenario file = Scenarios.load(Objects.requireNonNull(scenario));
        CliText words = shell.wordsFor(file.scenario().language());
        RunRequest asked = new RunRequest(options.asked(), words);
        Axis axis = axis(words);
        OptionRange.within("--replications", replications, 2, 10_000, words);
        known(file.scenario(), words);
        Fitting fitting = new Fitting(shell.terminal(), words, asked.lanes());
        LoadedScenario loaded = asked.applyTo(fitting.of(asked.believed(file)));
        if (loaded.scenario().shop().isDeskAlone()) {
            throw CommandFailedException.data(words.say("when.no-shop"));
        }
        long seed = asked.seed(loaded.scenario());
        Study study = new Study(shell.terminal(), words, seed, asked.lanes());
        Optional<WhenFindings> found = study.carryOut(
                loaded.scenario(),
                book -> new WhenStudy(
                                loaded.scenario(),
                                axis,
                                replications,
                                book,
                                (part, years) -> study.expect(years, words.say("when.part." + part)))
                        .carryOut(roles));
        if (found.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        tell(found.get(), loaded, seed, words);
        return ExitCode.OK;
    }

    private Axis axis(CliText words) {
        return Axis.byId(along.strip()).orElseThrow(() -> {
            List<String> known = Stream.of(Axis.values()).map(Axis::id).toList();
            return CommandFailedException.usage(
                    words.say("when.unknown-axis", along, String.join(", ", known)) + Maybe.of(along, known, words));
        });
    }

    private void known(Scenario sought, CliText words) {
        List<String> known = sought.roles().stream()
                .filter(role -> !role.fallback())
                .map(Role::id)
                .toList();
        for (String role : roles) {
            if (!known.contains(role)) {
                throw CommandFailedException.usage(
                        words.say("when.unknown-role", role, String.join(", ", known)) + Maybe.of(role, known, words));
            }
        }
    }

    private void tell(WhenFindings found, LoadedScenario loaded, long seed, CliText words) throws IOException {
        Scenario sought = loaded.scenario();
        WhenDocument.About about = new WhenDocument.About(
                sought.id(), loaded.hash(), sought.currency(), sought.months(), seed, replications);
        String json = WhenDocument.of(found, about);
        if (options.json) {
            shell.terminal().document(json);
        } else {
            WhenText.lines(found, about, words).forEach(shell.terminal()::result);
        }
        Path folder = options.folder(sought.id() + "-when", words);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("when.json"), json + "\n");
        shell.terminal().say("  " + words.say("recommend.kept", folder));
    }
}
