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
import dev.stagecrew.app.when.WhenPage;
import dev.stagecrew.app.when.WhenText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.people.Role;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.reports.chart.PngPicture;
import dev.stagecrew.reports.html.StudyPage;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.StudyModel;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.study.trial.Yearbook;
import dev.stagecrew.study.when.Axis;
import dev.stagecrew.study.when.MapStudy;
import dev.stagecrew.study.when.SizeMap;
import dev.stagecrew.study.when.WhenFindings;
import dev.stagecrew.study.when.WhenStudy;
import java.io.IOException;
import java.io.OutputStream;
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
    private String document = "";

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    private @Nullable Path scenario;

    @Option(names = "--role", paramLabel = "R,S", split = ",", descriptionKey = "role", order = 1)
    private List<String> roles = List.of();

    @Option(names = "--along", paramLabel = "AXIS", descriptionKey = "along", order = 2)
    private String along = Axis.ORDERS.id();

    @Option(names = "--map", paramLabel = "AXIS,AXIS", split = ",", descriptionKey = "when-map", order = 2)
    private List<String> map = List.of();

    @Option(names = "--pictures", descriptionKey = "when-pictures", order = 4)
    private boolean pictures;

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
        axis(along, words);
        if (!map.isEmpty()) {
            axes(words);
        }
        OptionRange.within("--replications", replications, 2, 10_000, words);
        known(file.scenario(), words);
        Fitting fitting = new Fitting(shell.terminal(), words, asked.lanes());
        LoadedScenario loaded = asked.applyTo(fitting.of(asked.believed(file)));
        if (loaded.scenario().shop().isDeskAlone()) {
            throw CommandFailedException.data(words.say("when.no-shop"));
        }
        long seed = asked.seed(loaded.scenario());
        Study study = new Study(shell.terminal(), words, seed, asked.lanes());
        Optional<StudyModel> told = map.isEmpty()
                ? study.carryOut(loaded.scenario(), book -> sizes(axis(along, words), study, book, loaded, words))
                        .map(found -> tell(found, loaded, seed, words))
                : study.carryOut(loaded.scenario(), book -> map(axes(words), study, book, loaded, words))
                        .map(found -> tell(found, loaded, seed, words));
        if (told.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        keep(told.get(), loaded.scenario(), words);
        return ExitCode.OK;
    }

    private WhenFindings sizes(Axis axis, Study study, Yearbook book, LoadedScenario loaded, CliText words) {
        return new WhenStudy(loaded.scenario(), axis, replications, book, progress(study, words)).carryOut(roles);
    }

    private SizeMap map(List<Axis> axes, Study study, Yearbook book, LoadedScenario loaded, CliText words) {
        return new MapStudy(loaded.scenario(), axes.get(0), axes.get(1), replications, book, progress(study, words))
                .carryOut(roles);
    }

    private static WhenStudy.Progress progress(Study study, CliText words) {
        return (part, years) -> study.expect(years, words.say("when.part." + part));
    }

    /** The two axes of the map that was asked for. */
    private List<Axis> axes(CliText words) {
        List<Axis> axes = map.stream().map(name -> axis(name, words)).distinct().toList();
        if (axes.size() != 2 || axes.containsAll(List.of(Axis.ORDERS, Axis.VISITS))) {
            throw CommandFailedException.usage(words.say("when.two-axes", String.join(",", map)));
        }
        return axes;
    }

    private static Axis axis(String name, CliText words) {
        return Axis.byId(name.strip()).orElseThrow(() -> {
            List<String> known = Stream.of(Axis.values()).map(Axis::id).toList();
            return CommandFailedException.usage(
                    words.say("when.unknown-axis", name, String.join(", ", known)) + Maybe.of(name, known, words));
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

    private StudyModel tell(WhenFindings found, LoadedScenario loaded, long seed, CliText words) {
        WhenDocument.About about = about(loaded, seed);
        say(WhenDocument.of(found, about), WhenText.lines(found, about, words));
        return WhenPage.of(Optional.of(found), Optional.empty(), loaded.scenario(), about, words);
    }

    private StudyModel tell(SizeMap found, LoadedScenario loaded, long seed, CliText words) {
        WhenDocument.About about = about(loaded, seed);
        say(WhenDocument.of(found, about), WhenText.lines(found, about, words));
        return WhenPage.of(Optional.empty(), Optional.of(found), loaded.scenario(), about, words);
    }

    private WhenDocument.About about(LoadedScenario loaded, long seed) {
        Scenario sought = loaded.scenario();
        return new WhenDocument.About(
                sought.id(), loaded.hash(), sought.currency(), sought.months(), seed, replications);
    }

    private void say(String json, List<String> lines) {
        document = json;
        if (options.json) {
            shell.terminal().document(json);
        } else {
            lines.forEach(shell.terminal()::result);
        }
    }

    private void keep(StudyModel told, Scenario sought, CliText words) throws IOException {
        Path folder = options.folder(sought.id() + "-when", words);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("when.json"), document + "\n");
        Files.writeString(folder.resolve("when.html"), StudyPage.write(told, Words.in(words.language())));
        if (pictures) {
            Path charts = Files.createDirectories(folder.resolve("charts"));
            for (ChartBlock block : told.charts()) {
                try (OutputStream out =
                        Files.newOutputStream(charts.resolve(block.chart().id() + ".png"))) {
                    PngPicture.write(block.chart(), out);
                }
            }
        }
        shell.terminal().say("  " + words.say("recommend.kept", folder));
    }
}
