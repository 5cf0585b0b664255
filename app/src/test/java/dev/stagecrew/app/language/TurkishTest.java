package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.story.LiveStory;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No screen, page, cell or complaint in Turkish has a common English word, but for what was published and what is typed. */
final class TurkishTest {
    private static final Language TURKISH = Language.of("tr");
    private static final Path LIST = Path.of("src/test/resources/dev/stagecrew/app/language/english.txt");
    private static final String COFFEE = "../examples/coffee-shop.yaml";
    /** What is typed as it stands: commands, options with their values, what stands for a value, and what is quoted. */
    private static final Pattern TYPED = Pattern.compile(
            "stagecrew(?: (?:-[-a-z]+|[a-z]+))*|-- ?[a-z-]+(?:[ =][\\w,|%/:.-]+)?|\"[^\"]{1,40}\"|\\b(?:SCENARIO|TOPIC|VALUE)\\b");

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d_./:-])[A-Za-z]{2,}(?![\\p{L}\\d_/:-]|\\.[a-z])");
    private static final Set<String> ENGLISH = english();

    private static Screens screens;

    @BeforeAll
    static void runOnce(@TempDir Path folder) throws IOException {
        screens = Screens.ofARun(TURKISH, folder);
    }

    @Test
    void theListIsLongEnough() {
        assertThat(ENGLISH).hasSizeGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#small")
    void noScreenHasAnEnglishWord(String line) throws IOException {
        holdsNoEnglish(Screens.say(TURKISH, line.replace("SHOP", COFFEE)).text(), Files.readString(Path.of(COFFEE)));
    }

    @Test
    void theTerminalHasNoEnglishWord() {
        holdsNoEnglish(screens.said(), "");
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#studies")
    void noStudyHasAnEnglishWord(String line) {
        holdsNoEnglish(screens.done(line), "");
    }

    @ParameterizedTest
    @CsvSource({"owner, html", "manager, html", "analyst, html", "analyst, pdf", "analyst, xlsx"})
    void noReportHasAnEnglishWord(String audience, String format) throws IOException {
        holdsNoEnglish(screens.report(audience, format), users(format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--map orders,margin "})
    void noPageOfSizesHasAnEnglishWord(String options) throws IOException {
        holdsNoEnglish(screens.sizes(options), "");
    }

    /** Paper may break a source's own sentence in two; page and book, which say the same, are held to whole sentences. */
    private static String users(String format) {
        String sources = format.equals("pdf")
                ? Stream.of(Assumption.values()).map(Assumption::source).collect(Collectors.joining(" "))
                : "";
        return format.equals("html") ? "" : screens.fitted() + " " + sources;
    }

    @Test
    void theLivePageHasNoEnglishWord() {
        Words words = Words.in(TURKISH);
        try (KeptRun stored = screens.stored()) {
            holdsNoEnglish(
                    ShownText.ofMarkup(LivePage.empty("a", words)
                            + LivePage.content(
                                    LiveStory.of(stored.manifest(), words).tell(stored, 3), words)),
                    "");
        }
    }

    private static void holdsNoEnglish(String text, String users) {
        Set<String> own = Pattern.compile("[a-z]+")
                .matcher(users.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        String shown = TYPED.matcher(Unmarked.withoutEntries(text)).replaceAll(" ");
        assertThat(WORD.matcher(shown).results())
                .filteredOn(found -> ENGLISH.contains(found.group().toLowerCase(Locale.ROOT)))
                .filteredOn(found -> !own.contains(found.group().toLowerCase(Locale.ROOT)))
                .extracting(found -> found.group() + ": "
                        + shown.substring(Math.max(0, found.start() - 30), Math.min(shown.length(), found.end() + 30)))
                .isEmpty();
    }

    private static Set<String> english() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
