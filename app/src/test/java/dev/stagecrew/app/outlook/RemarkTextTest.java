package dev.stagecrew.app.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.outlook.Remark;
import dev.stagecrew.core.outlook.Remark.Figure;
import dev.stagecrew.core.outlook.Remark.Subject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RemarkTextTest {
    private static final List<Figure> FIGURES = List.of(
            new Figure(Unit.MONEY, 1),
            new Figure(Unit.MONEY, .5),
            new Figure(Unit.MONEY, .25),
            new Figure(Unit.MONEY, 4));

    @ParameterizedTest
    @EnumSource
    void everySubjectHasItsSentenceInEveryLanguage(Subject subject) {
        for (Language language : Language.all()) {
            List<String> lines =
                    RemarkText.lines(new Remark(subject, "shop.traffic", FIGURES), CliText.in(language), "USD");

            assertThat(lines.get(0)).startsWith("  ? shop.traffic: ");
            assertThat(String.join(" ", lines)).contains("$").doesNotContain("{");
            assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        }
    }
}
