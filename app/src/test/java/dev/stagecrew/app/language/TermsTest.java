package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing in the terminal, in reports and in complaints. */
final class TermsTest {
    private static final List<String> BUNDLES = List.of(
            "dev.stagecrew.app.words.messages",
            "dev.stagecrew.app.words.help",
            "dev.stagecrew.reports.words.messages",
            "dev.stagecrew.scenario.words.messages",
            "dev.stagecrew.learn.words.learn");
    private static final Locale TURKISH = Locale.forLanguageTag("tr");
    private static final List<Term> TERMS = terms();

    /** A row of the glossary. */
    private record Term(String english, String turkish, List<String> others) {}

    @Test
    void theGlossaryHoldsEachTermOnce() {
        assertThat(TERMS).extracting(Term::english).doesNotHaveDuplicates();
        assertThat(TERMS).extracting(Term::turkish).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("named")
    void aTermIsCalledWhatTheGlossarySays(String english, String turkish) {
        assertThat(TERMS)
                .anyMatch(term -> term.english().equalsIgnoreCase(english.replaceFirst("^The ", ""))
                        && term.turkish().toLowerCase(TURKISH).equals(turkish.toLowerCase(TURKISH)));
    }

    /** What the terminal and reports call the terms that they explain. */
    static Stream<Arguments> named() {
        return Stream.of("dev.stagecrew.app.words.messages:term", "dev.stagecrew.reports.words.messages:glossary")
                .map(place -> place.split(":", -1))
                .flatMap(place -> {
                    ResourceBundle english =
                            Phrases.of(place[0], Language.ENGLISH).bundle();
                    ResourceBundle turkish =
                            Phrases.of(place[0], Language.of("tr")).bundle();
                    return english.keySet().stream()
                            .filter(key -> key.matches(place[1] + "\\.[a-z-]+"))
                            .sorted()
                            .map(key -> Arguments.of(english.getString(key), turkish.getString(key)));
                });
    }

    @Test
    void turkishHasOneWordForOneThing() {
        for (String bundle : BUNDLES) {
            Phrases phrases = Phrases.of(bundle, Language.of("tr"));
            for (String key : phrases.bundle().keySet()) {
                String text = phrases.bundle().getString(key).toLowerCase(TURKISH);
                TERMS.forEach(term -> term.others()
                        .forEach(other -> assertThat(said(other, text))
                                .as("%s is said as %s: %s = %s", other, term.turkish(), key, text)
                                .isFalse()));
            }
        }
    }

    /** A word with whatever is hung on it, or no word at all. */
    private static boolean said(String other, String text) {
        return Pattern.compile("(?<!\\p{L})" + other + "\\p{L}*").matcher(text).find();
    }

    private static List<Term> terms() {
        try (Stream<String> lines = Files.lines(Path.of("../docs/glossary.md"))) {
            return lines.filter(line -> line.startsWith("| "))
                    .skip(2)
                    .map(line -> line.split(" *\\| *", -1))
                    .map(cells -> new Term(
                            cells[1], cells[2], cells[3].isEmpty() ? List.of() : List.of(cells[3].split(", ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aVerdictIsTheSameInTheTerminalAndInAReport(String verdict) {
        for (Language language : Language.all()) {
            ResourceBundle terminal =
                    Phrases.of("dev.stagecrew.app.words.messages", language).bundle();
            ResourceBundle report =
                    Phrases.of("dev.stagecrew.reports.words.messages", language).bundle();
            assertThat(terminal.getString(verdict)).isEqualTo(report.getString(verdict));
        }
    }

    static Stream<String> verdicts() {
        return Phrases.of("dev.stagecrew.app.words.messages", Language.ENGLISH).bundle().keySet().stream()
                .filter(key -> key.startsWith("verdict."))
                .sorted();
    }
}
