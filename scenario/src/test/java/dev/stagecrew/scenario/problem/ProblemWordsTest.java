package dev.stagecrew.scenario.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.people.Employment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is said about scenario files, in every language. */
final class ProblemWordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** Families whose last part is the id of a shape, a code or a day. */
    private static final Pattern FAMILY = Pattern.compile("^(measure|section|kinds?|employment|weekday|code)\\..+");

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyLanguageSaysTheSameWithTheSamePlaces(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.ENGLISH));
        for (String key : keys(language)) {
            assertThat(places(language, key)).as(key).isEqualTo(places(Language.ENGLISH, key));
        }
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        String source = source();
        for (String key : keys(Language.ENGLISH)) {
            String said = FAMILY.matcher(key).matches() ? key.substring(0, key.indexOf('.') + 1) : key + '"';
            assertThat(source).as(key).contains('"' + said);
        }
    }

    @Test
    void everyMeasureSectionAndKindOfAShapeHasItsWords() throws IOException {
        Set<String> keys = keys(Language.ENGLISH);
        String source = source();
        assertThat(keys)
                .containsAll(named(source, "measure.", "(?:\\.called|(?<!public )new Measure)\\(\\s*\"([^\"]+)\""));
        assertThat(keys).containsAll(named(source, "section.", "(?:new Section|Section\\.of)\\(\\s*\"([^\"]+)\""));
        assertThat(keys)
                .containsAll(named(
                        source,
                        "kind.",
                        "(?:oneOf|reference|NamedShape<>|KnownNames<>|Misread\\.unknown)\\(\\s*\"([^\"]+)\""));
        assertThat(keys)
                .containsAll(named(
                        source, "kinds.", "(?:oneOf|reference|KnownNames<>|Misread\\.unknown)\\(\\s*\"([^\"]+)\""));
    }

    @ParameterizedTest
    @EnumSource(Employment.class)
    void everyFormOfWorkHasAWord(Employment form) {
        assertThat(keys(Language.ENGLISH)).contains("employment." + form.id());
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeIsExplained(ProblemCode code) {
        for (Language language : Language.all()) {
            assertThat(code.title(language)).isNotBlank();
            assertThat(code.explanation(language)).endsWith(".");
        }
    }

    @Test
    void noSentenceStandsWhereAProblemIsReported() throws IOException {
        Pattern sentence = Pattern.compile("(?:report|Misread|refused)\\(\\s*(?:[\\w.()]+,\\s*)*\"[^\"]");
        assertThat(sentence.matcher(source().replaceAll("Misread\\.unknown\\(", ""))
                        .results())
                .isEmpty();
    }

    private static List<String> named(String source, String family, String pattern) {
        return Pattern.compile(pattern)
                .matcher(source)
                .results()
                .map(found -> family + found.group(1))
                .toList();
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(ProblemWords.in(language).bundle().keySet());
    }

    private static Set<String> places(Language language, String key) {
        return PLACE.matcher(ProblemWords.in(language).bundle().getString(key))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
