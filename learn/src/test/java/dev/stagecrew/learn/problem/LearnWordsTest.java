package dev.stagecrew.learn.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word in both languages, and none that nobody says. */
final class LearnWordsTest {
    private static final ResourceBundle ENGLISH =
            LearnWords.in(Language.ENGLISH).bundle();

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameKeysAndPlaces(Language language) {
        ResourceBundle other = LearnWords.in(language).bundle();

        assertThat(other.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(places(other.getString(key))).isEqualTo(places(ENGLISH.getString(key))));
    }

    static Stream<Language> languages() {
        return Language.all().stream();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplained(LearnProblemCode code) {
        assertThat(LearnProblemCode.byId(code.name().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        for (Language language : Language.all()) {
            assertThat(code.title(language)).isNotBlank();
            assertThat(code.explanation(language)).endsWith(".");
        }
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        String source = source();

        assertThat(ENGLISH.keySet().stream().filter(key -> !key.startsWith("code.")))
                .allSatisfy(key -> assertThat(source).contains('"' + key + '"'));
    }

    @Test
    void everyCodeIsTold() throws IOException {
        String source = source();

        assertThat(LearnProblemCode.values())
                .allSatisfy(code -> assertThat(source).contains("LearnProblemCode." + code.name()));
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }
}
