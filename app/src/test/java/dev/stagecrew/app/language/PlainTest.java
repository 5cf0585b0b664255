package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.terminal.Page;
import dev.stagecrew.app.terminal.Signs;
import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code --plain} nothing but letters is beyond ASCII, and ticks and crosses are words of the language. */
final class PlainTest {
    private static final Page PLAIN = Page.FILE.with(Signs.PLAIN);

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#small")
    void signsAreAscii(String line) {
        String asked = line.replace("SHOP", "../examples/single-hires.yaml");
        holdsPlainSigns(Screens.say(Language.ENGLISH, PLAIN, asked).text());
        holdsPlainSigns(Screens.say(Language.of("tr"), PLAIN, asked).text());
    }

    @ParameterizedTest
    @CsvSource({"en, yes, no", "tr, evet, hayır"})
    void aRunSaysWhichGoalsAreMet(String language, String yes, String no, @TempDir Path folder) throws IOException {
        String said = Screens.ofARun(Language.of(language), folder, PLAIN).said();
        holdsPlainSigns(said);
        assertThat(said).containsPattern("\\b" + yes + " [-+$€\\d%]").containsPattern("\\b" + no + " [-+$€\\d%]");
    }

    private static void holdsPlainSigns(String said) {
        assertThat(said.codePoints().filter(sign -> sign > 127 && !Character.isLetter(sign)))
                .as(said)
                .isEmpty();
    }
}
