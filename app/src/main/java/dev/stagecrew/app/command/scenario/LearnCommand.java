package dev.stagecrew.app.command.scenario;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.ExportOptions;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.learn.LearnDocument;
import dev.stagecrew.app.learn.LearnPage;
import dev.stagecrew.app.learn.LearnText;
import dev.stagecrew.app.learn.LearnedShop;
import dev.stagecrew.app.learn.LearnedShop.Wish;
import dev.stagecrew.app.run.WholeFile;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.terminal.Progress;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.learn.estimate.Estimated;
import dev.stagecrew.learn.estimate.Estimates;
import dev.stagecrew.learn.estimate.LearnAsk;
import dev.stagecrew.learn.export.ExportReading;
import dev.stagecrew.reports.html.StudyPage;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.shape.TextShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code learn FILE...}: a scenario from what a shop can export, with where each number comes from. */
@Command(name = "learn", sortOptions = false)
public final class LearnCommand implements Callable<Integer> {
    private static final String USUAL = "my-shop";

    private final Shell shell;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "learn-files")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "learn-out", order = 1)
    private Path out = Path.of(USUAL, "shop.yaml");

    @Option(names = "--force", descriptionKey = "learn-force", order = 2)
    private boolean force;

    @Mixin
    private final ExportOptions given = new ExportOptions();

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "learn-base", order = 7)
    private @Nullable Path base;

    @Option(names = "--open", paramLabel = "HOURS", descriptionKey = "learn-open", order = 7)
    private @Nullable String open;

    @Option(names = "--no-fit", descriptionKey = "learn-no-fit", order = 8)
    private boolean unfitted;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed", order = 9)
    private long seed = 42;

    @Option(names = "--lanes", paramLabel = "L", descriptionKey = "lanes", order = 10)
    private @Nullable Integer lanes;

    @Option(names = "--json", descriptionKey = "json", order = 11)
    private boolean json;

    public LearnCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        CliText words = shell.words();
        Terminal terminal = shell.terminal();
        if (Files.exists(out) && !force) {
            throw CommandFailedException.usage(words.say("learn.exists", out));
        }
        int side = OptionRange.lanes(lanes, words);
        ExportReading read = given.read(files, "", seed, terminal, words);
        LearnedShop learned = learn(read, wish(words), side, words);
        String document = LearnDocument.of(learned, seed);
        if (json) {
            terminal.document(document);
        } else {
            LearnText.lines(learned, words).forEach(terminal::result);
        }
        keep(learned, document, words);
        return ExitCode.OK;
    }

    private LearnedShop learn(ExportReading read, Wish wish, int side, CliText words) {
        Estimated estimated;
        try {
            estimated = Estimates.of(read.facts(), new LearnAsk(given.until(words), Set.of(), seed));
        } catch (IllegalArgumentException tooLittle) {
            throw CommandFailedException.data(words.say("learn.too-little"));
        }
        LearnedShop learned = LearnedShop.unfitted(read, estimated, wish);
        if (unfitted) {
            return learned;
        }
        Progress progress = new Progress(shell.terminal(), words.language(), words.say("run.left"), System::nanoTime);
        String stage = words.say("learn.fitting");
        LearnedShop fitted =
                learned.fitted(wish, seed, side, years -> progress.open(stage, words.say("learn.years", years)));
        progress.end();
        return fitted;
    }

    private Wish wish(CliText words) {
        Path folder = out.toAbsolutePath().normalize().getParent();
        String name = folder == null || folder.getFileName() == null
                ? USUAL
                : folder.getFileName().toString();
        String id = TextShape.kebab(name);
        return new Wish(
                id.isEmpty() ? USUAL : id,
                words.say("learn.label", name),
                words.language(),
                Optional.ofNullable(open),
                stem() + ".draws.csv",
                !unfitted,
                base(words));
    }

    /** The scenario that is learned into; one that cannot be run is told of before anything is read. */
    private Optional<String> base(CliText words) {
        if (base == null) {
            return Optional.empty();
        }
        Scenarios.load(base);
        try {
            return Optional.of(Files.readString(base));
        } catch (IOException unreadable) {
            throw CommandFailedException.data(words.say("learn.no-base", base));
        }
    }

    private String stem() {
        String name = Objects.requireNonNull(out.getFileName()).toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void keep(LearnedShop learned, String document, CliText words) throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        Files.createDirectories(Objects.requireNonNull(folder));
        String page = StudyPage.write(
                LearnPage.of(learned, words.say("learn.label", wish(words).id()), words), Words.in(words.language()));
        if (learned.draws().isPresent()) {
            WholeFile.write(
                    folder.resolve(stem() + ".draws.csv"), learned.draws().get());
        }
        WholeFile.write(folder.resolve(stem() + ".learned.json"), document + "\n");
        WholeFile.write(folder.resolve(stem() + ".learned.html"), page);
        // last: a scenario that is there has its draws beside it
        WholeFile.write(out, learned.text());
        Terminal terminal = shell.terminal();
        terminal.say("  " + words.say("learn.kept", out, stem() + ".learned.html"));
        terminal.typed(
                "  " + words.say("run.next") + "  " + Invocation.ofProcess().command("check", out));
    }
}
