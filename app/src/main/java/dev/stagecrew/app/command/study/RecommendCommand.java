package dev.stagecrew.app.command.study;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Fitting;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.run.RunRequest;
import dev.stagecrew.app.recommend.RecommendationDocument;
import dev.stagecrew.app.recommend.RecommendationText;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.shape.Measure;
import dev.stagecrew.scenario.shape.Measures;
import dev.stagecrew.scenario.shape.Misread;
import dev.stagecrew.study.recommend.Candidate;
import dev.stagecrew.study.recommend.Recommendation;
import dev.stagecrew.study.recommend.Recommendation.Assessed;
import dev.stagecrew.study.recommend.RecommendedScenario;
import dev.stagecrew.study.recommend.Recommender;
import dev.stagecrew.study.recommend.Request;
import dev.stagecrew.study.recommend.Target;
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

/** {@code recommend SCENARIO --budget 2500/month}: searches the hiring plan worth making. */
@Command(name = "recommend", sortOptions = false)
public final class RecommendCommand implements Callable<Integer> {
    private static final Measure BUDGET = Measures.MONEY_A_MONTH;
    private static final Measure CASH = Measures.MONEY.within(-1e9, 1e9);

    private final Shell shell;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    private @Nullable Path scenario;

    @Option(names = "--budget", paramLabel = "2500/month", required = true, descriptionKey = "budget", order = 1)
    private String budget = "";

    @Option(names = "--goal", paramLabel = "GOAL", descriptionKey = "goal", order = 2)
    private String goal = Target.CONTRIBUTION.id();

    @Option(names = "--cash-floor", paramLabel = "AMOUNT", descriptionKey = "cash-floor", order = 3)
    private String cashFloor = "0";

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "final-replications", order = 4)
    private int replications = 100;

    @Option(names = "--most-years", paramLabel = "N", descriptionKey = "most-years", order = 5)
    private int mostYears = 2000;

    @Mixin
    private final StudyOptions options = new StudyOptions();

    public RecommendCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        LoadedScenario file = Scenarios.load(Objects.requireNonNull(scenario));
        CliText words = shell.wordsFor(file.scenario().language());
        RunRequest asked = new RunRequest(options.asked(), words);
        Request request = request(words);
        Fitting fitting = new Fitting(shell.terminal(), words, asked.lanes());
        LoadedScenario loaded = asked.applyTo(fitting.of(asked.believed(file)));
        long seed = asked.seed(loaded.scenario());
        Study study = new Study(shell.terminal(), words, seed, asked.lanes());
        Optional<Recommendation> found = study.carryOut(
                loaded.scenario(),
                book -> new Recommender(
                                loaded.scenario(),
                                request,
                                book,
                                asked.lanes(),
                                (plans, best) -> study.round(plans, soFar(best, request, loaded, words)))
                        .search());
        if (found.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        tell(found.get(), loaded, seed, words);
        return ExitCode.OK;
    }

    private static String soFar(
            Optional<Recommender.SoFar> best, Request request, LoadedScenario loaded, CliText words) {
        return best.map(found -> RecommendationText.inWords(
                        found, request, words, loaded.scenario().currency()))
                .orElse("");
    }

    private Request request(CliText words) {
        double most = amount("recommend.budget", budget, BUDGET, words);
        double floor = amount("recommend.cash-floor", cashFloor, CASH, words);
        Target target = Target.byId(goal.strip()).orElseThrow(() -> unknownGoal(words));
        OptionRange.within("--replications", replications, 2, 10_000, words);
        OptionRange.within("--most-years", mostYears, 1500, 1_000_000, words);
        return new Request(target, most, floor, mostYears, replications);
    }

    /** An amount as a scenario would read it. */
    private static double amount(String complaint, String given, Measure measure, CliText words) {
        try {
            return measure.parse(given.strip());
        } catch (Misread wrong) {
            String maybe = wrong.suggestion().isEmpty() ? "" : ". " + words.say("maybe", wrong.suggestion());
            throw CommandFailedException.usage(words.say(complaint, given) + maybe);
        }
    }

    private CommandFailedException unknownGoal(CliText words) {
        List<String> known = Stream.of(Target.values()).map(Target::id).toList();
        return CommandFailedException.usage(
                words.say("recommend.unknown-goal", goal, String.join(", ", known)) + Maybe.of(goal, known, words));
    }

    private void tell(Recommendation found, LoadedScenario loaded, long seed, CliText words) throws IOException {
        Scenario sought = loaded.scenario();
        String json = RecommendationDocument.of(found, sought.id(), loaded.hash(), sought.currency(), seed);
        if (options.json) {
            shell.terminal().document(json);
        } else {
            RecommendationText.lines(found, words, sought.currency()).forEach(shell.terminal()::result);
        }
        Path folder = options.folder(sought.id() + "-recommend", words);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("recommendation.json"), json + "\n");
        Optional<Assessed> plan = found.toTry();
        if (plan.isPresent()) {
            Path file = toRun(plan.get().candidate(), found, loaded, folder, words);
            shell.terminal()
                    .typed("  " + words.say("run.next") + "  "
                            + Invocation.ofProcess().command("run", file) + options.again());
        }
        shell.terminal().say("  " + words.say("recommend.kept", folder));
    }

    /** The scenario that holds the plan: its own file, where the plan is one of its own. */
    private Path toRun(Candidate plan, Recommendation found, LoadedScenario loaded, Path folder, CliText words)
            throws IOException {
        if (plan.own().isPresent()) {
            return Objects.requireNonNull(scenario);
        }
        String name = RecommendedScenario.free(
                loaded.scenario(), found.best().candidate().changesNothing() ? "alternative" : "recommended");
        Path file = folder.resolve(name + ".yaml");
        String label = words.say("recommend.label." + name.replaceFirst("-\\d+$", ""));
        Files.writeString(file, RecommendedScenario.text(loaded.text(), name, label, plan));
        return file;
    }
}
