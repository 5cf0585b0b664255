package dev.stagecrew.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing in the terminal, in reports and in complaints. */
final class TermsTest {
    private static final List<String> BUNDLES = List.of(
            "dev.stagecrew.app.words.messages",
            "dev.stagecrew.app.words.help",
            "dev.stagecrew.reports.words.messages",
            "dev.stagecrew.scenario.words.messages");
    /** What Turkish texts say, by what they do not say instead. */
    private static final Map<String, String> TURKISH = Map.of(
            "simül\\w*", "benzetim",
            "karşılaştırma plan\\w*", "temel plan",
            "hüküm|hükm\\w*", "karar",
            "ölçüt\\w*", "gösterge",
            "koşu|koşunun|koşuyu", "çalıştırma");

    @Test
    void turkishHasOneWordForOneThing() {
        for (String bundle : BUNDLES) {
            Phrases phrases = Phrases.of(bundle, Language.of("tr"));
            for (String key : phrases.bundle().keySet()) {
                String text = phrases.bundle().getString(key).toLowerCase(Locale.forLanguageTag("tr"));
                TURKISH.forEach((other, term) -> assertThat(
                                Pattern.compile("(?<!\\p{L})(" + other + ")(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS)
                                        .matcher(text)
                                        .find())
                        .as("%s is said as %s: %s = %s", other, term, key, text)
                        .isFalse());
            }
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
