package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.Commands;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.learn.OwnExports;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.terminal.Page;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the program shows in a language: screens that cost nothing, and those of one small run. */
final class Screens {
    private final Language language;
    private final Path folder;
    private final Path scenario;
    private final Path run;
    private final Path exports;
    private final String said;
    private final String fitted;

    /** How a command ended and what it said. */
    record Said(int code, String result, String beside) {
        String text() {
            return result + beside;
        }
    }

    private Screens(Language language, Path folder, Page page) throws IOException {
        this.language = language;
        this.folder = folder;
        scenario = folder.resolve("s-1.yaml");
        run = folder.resolve("r-1");
        exports = folder.resolve("e-1");
        Files.copy(Path.of("src/test/resources/dev/stagecrew/app/language/pseudo-shop.yaml"), scenario);
        said = done(page, "run SHOP --replications 3 --lanes 1 --out RUN")
                .text()
                .replace(folder.toString(), "");
        try (KeptRun stored = RunFolder.open(run)) {
            fitted = stored.manifest().scenario().text();
            Files.writeString(scenario, fitted); // once is enough
            OwnExports.write(ScenarioReader.read(scenario), "b-2", 5, exports);
        }
    }

    /** Runs a scenario whose own words all have marks. */
    static Screens ofARun(Language language, Path folder) throws IOException {
        return ofARun(language, folder, Page.FILE);
    }

    /** The same on a page of another width. */
    static Screens ofARun(Language language, Path folder, Page page) throws IOException {
        return new Screens(language, folder, page);
    }

    /** Lines that need no run; SHOP stands for a scenario. */
    static Stream<String> small() {
        return Stream.of(
                "",
                "--help",
                "demo --help",
                "init --help",
                "run --help",
                "try --help",
                "report --help",
                "watch --help",
                "check --help",
                "compare --help",
                "recommend --help",
                "sensitivity --help",
                "when --help",
                "learn --help",
                "learn nowhere",
                "track --help",
                "replay --help",
                "explain --help",
                "worker --help",
                "completion --help",
                "completion bsh",
                "explain",
                "explain kpis",
                "explain assumptions",
                "explain plans",
                "explain errors",
                "check SHOP",
                "rnu",
                "run",
                "run SHOP --replication 5",
                "run SHOP --replications 0",
                "run SHOP --replications many",
                "run SHOP --replications 5 --precision 2%",
                "run SHOP --precision 0",
                "run SHOP --plans cs-frist",
                "run SHOP --kafka nowhere",
                "run SHOP --verify no-such-file",
                "report nowhere");
    }

    /** Lines about a run; SHOP, RUN and OUT stand for the scenario, the run and a new folder. */
    static Stream<String> studies() {
        return Stream.of(
                "check SHOP",
                "explain contribution",
                "explain mean-wait-minutes",
                "explain assumptions",
                "explain plans SHOP",
                "explain glossary",
                "explain duties",
                "explain roles",
                "why RUN --lanes 1",
                "compare RUN RUN",
                "learn EXPORTS --no-fit --zone UTC --out OUT/shop.yaml",
                "track RUN EXPORTS --zone UTC --plan b-2",
                "explain reported-case RUN",
                "try RUN --set shop.order-value=40 --out OUT",
                "sensitivity RUN --only refund-rate --replications 2 --screening-replications 2 --lanes 1",
                "when SHOP --role fulfilment --replications 2 --lanes 1 --out OUT",
                "when SHOP --role fulfilment --map orders,pay --replications 2 --lanes 1 --out OUT",
                "recommend SHOP --budget 1500/month --months 1 --replications 4 --most-years 1500 --lanes 1 --out OUT");
    }

    /** What a command line says on a plain terminal. */
    static Said say(Language language, String line) {
        return say(language, Page.FILE, line);
    }

    /** What a command line says on a terminal of another width. */
    static Said say(Language language, Page page, String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                Terminal.on(page, out, err), new Choice(Optional.of(language), language), Path.of(".."), false);
        int code = Commands.run(shell, line.isEmpty() ? new String[0] : line.split(" ", -1));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command says of the run, but for where it lies. */
    String done(String line) {
        return done(Page.FILE, line).text().replace(folder.toString(), "");
    }

    /** The same on a page of another width. */
    Said done(Page page, String line) {
        Path out = folder.resolve("o-" + Integer.toHexString(line.hashCode()) + "-" + page.width());
        Said outcome = say(
                language,
                page,
                line.replace("SHOP", scenario.toString())
                        .replace("RUN", run.toString())
                        .replace("EXPORTS", exports.toString())
                        .replace("OUT", out.toString()));
        assertThat(outcome.code()).as(outcome.text()).isZero();
        return outcome;
    }

    /** A report of the run, as a reader sees it. */
    String report(String audience, String format) throws IOException {
        Path out = folder.resolve(audience);
        done("report RUN --format " + format + " --audience " + audience + " --out " + out);
        return ShownText.of(out.resolve("report." + format));
    }

    /** The page that a study keeps of sizes, as a reader sees it: of a map where one is asked for. */
    String sizes(String options) throws IOException {
        Path out = folder.resolve("sizes" + options.length());
        done("when SHOP --role fulfilment --replications 2 --lanes 1 " + options + "--out " + out);
        return ShownText.of(out.resolve("when.html"));
    }

    /** What the run itself said. */
    String said() {
        return said;
    }

    /** The run's store. */
    KeptRun stored() {
        return RunFolder.open(run);
    }

    /** The scenario's text as it was run. */
    String fitted() {
        return fitted;
    }
}
