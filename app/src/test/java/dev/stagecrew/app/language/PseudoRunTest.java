package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.Commands;
import dev.stagecrew.app.command.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.story.LiveStory;
import dev.stagecrew.reports.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One run in a language that nobody speaks, of a scenario whose own words all have marks: what it says in the terminal,
 * on every page, in every cell and picture, and what the studies of it say.
 */
final class PseudoRunTest {
    @TempDir
    private static Path folder;

    private static Path scenario = Path.of("");
    private static Path run = Path.of("");
    private static String said = "";
    /** The scenario as it was run. */
    private static String fitted = "";

    private record Said(int code, String text) {}

    @BeforeAll
    static void runOnce() throws IOException {
        PseudoLanguage.write();
        scenario = folder.resolve("s-1.yaml");
        Files.copy(Path.of("src/test/resources/dev/stagecrew/app/language/pseudo-shop.yaml"), scenario);
        run = folder.resolve("ŕ-1");
        Said outcome = say("run", scenario.toString(), "--replications", "3", "--lanes", "1", "--out", run.toString());
        assertThat(outcome.code()).as(outcome.text()).isZero();
        said = outcome.text();
        try (StoredRun stored = StoredRun.open(run)) {
            fitted = stored.manifest().scenario().text();
        }
    }

    private static Said say(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Choice choice = new Choice(Optional.of(PseudoLanguage.PSEUDO), PseudoLanguage.PSEUDO);
        int code = Commands.run(new Shell(Terminal.plain(out, out), choice, Path.of(".."), false), arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theTerminalSaysNothingInEnglish() {
        assertThat(foreign(said)).as(said).isEmpty();
        assertThat(Unmarked.numbers(said)).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check SHOP",
                "explain contribution",
                "explain mean-wait-minutes",
                "explain assumptions",
                "explain plans SHOP",
                "explain glossary",
                "explain duties",
                "explain roles",
                "try RUN --set shop.order-value=40 --out OUT",
                "sensitivity RUN --only refund-rate --replications 2 --screening-replications 2 --lanes 1",
                "when SHOP --role fulfilment --replications 2 --lanes 1 --out OUT",
                "recommend SHOP --budget 1500/month --months 1 --replications 4 --most-years 1500 --lanes 1 --out OUT"
            })
    void noStudySaysAnythingInEnglish(String line) {
        Path out = folder.resolve("ó-" + line.split(" ", -1)[0].hashCode());
        Said outcome = say(Stream.of(line.split(" ", -1))
                .map(word -> switch (word) {
                    case "SHOP" -> scenario.toString();
                    case "RUN" -> run.toString();
                    case "OUT" -> out.toString();
                    default -> word;
                })
                .toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.text()).isZero();
        assertThat(foreign(outcome.text())).as(outcome.text()).isEmpty();
        assertThat(Unmarked.numbers(outcome.text())).as(outcome.text()).isEmpty();
    }

    /** Paper and the book have nothing that the analyst's page has not, in forms of their own. */
    @ParameterizedTest
    @CsvSource({"owner, html", "manager, html", "analyst, html:pdf:xlsx"})
    void noReportSaysAnythingInEnglish(String audience, String formats) throws IOException {
        Path out = Files.createDirectories(folder.resolve("á-" + audience.length()));
        Said outcome = say(
                "report",
                run.toString(),
                "--format",
                formats.replace(':', ','),
                "--audience",
                audience,
                "--out",
                out.toString());
        assertThat(outcome.code()).as(outcome.text()).isZero();
        for (String format : formats.split(":", -1)) {
            String file = "report." + format;
            // paper and book hold the scenario itself, in lines of their own
            String users = file.endsWith("html") ? "" : fitted;
            String shown = ShownText.of(out.resolve(file));
            if (format.equals("html")) {
                assertThat(Unmarked.numbers(shown)).as(audience).isEmpty();
            }
            assertThat(Unmarked.of(shown, users)).as(audience + "'s " + file).isEmpty();
        }
    }

    @Test
    void theLivePageSaysNothingInEnglish() {
        Words words = Words.in(PseudoLanguage.PSEUDO);
        try (StoredRun stored = StoredRun.open(run)) {
            String page = LivePage.empty("á", words) + LivePage.content(LiveStory.tell(stored, 3, words), words);
            assertThat(foreign(ShownText.ofMarkup(page))).isEmpty();
        }
    }

    private static Set<String> foreign(String text) {
        return Unmarked.of(text.replace(folder.toString(), ""), "");
    }
}
