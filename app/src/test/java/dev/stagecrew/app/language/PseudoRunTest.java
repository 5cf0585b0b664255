package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.reports.html.LivePage;
import dev.stagecrew.reports.story.LiveStory;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One run in a language that nobody speaks, of a scenario whose own words all have marks: what it says in the terminal,
 * on every page, in every cell and picture, and what the studies of it say.
 */
final class PseudoRunTest {
    private static Screens screens;

    @BeforeAll
    static void runOnce(@TempDir Path folder) throws IOException {
        PseudoLanguage.write();
        screens = Screens.ofARun(PseudoLanguage.PSEUDO, folder);
    }

    @Test
    void theTerminalSaysNothingInEnglish() {
        holdsNoEnglish(screens.said());
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#studies")
    void noStudySaysAnythingInEnglish(String line) {
        holdsNoEnglish(screens.done(line));
    }

    @ParameterizedTest
    @CsvSource({"owner", "manager", "analyst"})
    void noPageSaysAnythingInEnglish(String audience) throws IOException {
        holdsNoEnglish(screens.report(audience, "html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--map orders,margin "})
    void noPageOfSizesSaysAnythingInEnglish(String options) throws IOException {
        holdsNoEnglish(screens.sizes(options));
    }

    /** They hold the scenario itself, in lines of their own, and a book has plain numbers. */
    @ParameterizedTest
    @CsvSource({"pdf", "xlsx"})
    void neitherPaperNorTheBookSaysAnythingInEnglish(String format) throws IOException {
        assertThat(Unmarked.of(screens.report("analyst", format), screens.fitted()))
                .isEmpty();
    }

    @Test
    void theLivePageSaysNothingInEnglish() {
        Words words = Words.in(PseudoLanguage.PSEUDO);
        try (KeptRun stored = screens.stored()) {
            holdsNoEnglish(ShownText.ofMarkup(LivePage.empty("a", words)
                    + LivePage.content(LiveStory.of(stored.manifest(), words).tell(stored, 3), words)));
        }
    }

    private static void holdsNoEnglish(String text) {
        assertThat(Unmarked.of(text, "")).as(text).isEmpty();
        assertThat(Unmarked.numbers(text)).as(text).isEmpty();
    }
}
