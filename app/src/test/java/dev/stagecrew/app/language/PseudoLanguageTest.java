package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in a language that nobody speaks: a word without marks was written into the program. */
final class PseudoLanguageTest {
    private static final String COFFEE = "../examples/coffee-shop.yaml";

    @BeforeAll
    static void writeTheLanguage() {
        PseudoLanguage.write();
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.app.language.Screens#small")
    void noScreenSaysAnythingInEnglish(String line) throws IOException {
        String shown =
                Screens.say(PseudoLanguage.PSEUDO, line.replace("SHOP", COFFEE)).text();
        assertThat(Unmarked.of(shown, Files.readString(Path.of(COFFEE))))
                .as(shown)
                .isEmpty();
        if (line.contains("-")) { // the others are laid out in the bundle itself
            assertThat(shown.lines()).allMatch(text -> text.codePointCount(0, text.length()) <= 80);
        }
    }
}
