package dev.stagecrew.app.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.decision.screening.BreakEven;
import dev.stagecrew.core.decision.screening.DesignPoint;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Screening;
import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A study of an answer that is known: 1,000 for each point of enquiries above 1.2 in 100 visits, and churn for nothing. */
final class SensitivityDocumentTest {
    private static final Factor ENQUIRIES = new Factor("enquiry-rate", 0.01, 0.03, 0.06);
    private static final Factor CHURN = new Factor("churn", 0.05, 0.10, 0.15);
    private static final List<Factor> FACTORS = List.of(ENQUIRIES, CHURN);

    @TempDir
    Path folder;

    private static Sensitivity study() {
        Trial<DesignPoint> trial = (setting, from, count) -> {
            double[] years = new double[count];
            for (int i = 0; i < count; i++) {
                double luck = (from + i) % 2 == 0 ? 1 : -1;
                years[i] = 100_000 * (setting.values().getOrDefault("enquiry-rate", 0.03) - 0.012) + luck;
            }
            return years;
        };
        return new Sensitivity(
                "cs-first",
                "do-nothing",
                "contribution",
                8,
                10,
                new Screening(8).screen(FACTORS, trial),
                Tornado.of(FACTORS, trial, 10),
                List.of(BreakEven.of(FACTORS, ENQUIRIES, trial, 10)));
    }

    @Test
    void whatIsKeptIsReadBack() throws IOException {
        Sensitivity study = study();
        String document = SensitivityDocument.of(study);
        Files.writeString(SensitivityDocument.in(folder), document);

        Sensitivity read = SensitivityDocument.kept(folder).orElseThrow();

        assertThat(SensitivityDocument.of(read)).isEqualTo(document);
        assertThat(read.influences()).isEqualTo(study.influences());
        assertThat(read.breakEvens()).isEqualTo(study.breakEvens());
        assertThat(read.plan()).isEqualTo("cs-first");
    }

    @Test
    void aFileOfAnotherFormIsNoStudy() throws IOException {
        assertThat(SensitivityDocument.kept(folder)).isEmpty();
        for (String text : List.of("", "{}", "{\"schema\":\"stagecrew/sensitivity/9\"}", "no json")) {
            Files.writeString(SensitivityDocument.in(folder), text);
            assertThat(SensitivityDocument.kept(folder)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void theTextSaysWhereTheAnswerFlips(Language language) {
        List<String> lines = SensitivityText.lines(study(), Unit.MONEY, CliText.in(language), "USD");

        assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        String text = String.join(" ", lines).replaceAll("\\s+", " ");
        assertThat(text).contains("cs-first", "do-nothing", "enquiry-rate");
        if (language.equals(Language.ENGLISH)) {
            assertThat(text).contains("enquiry-rate: the answer flips below 1.2%", "you have 3.0%");
        } else {
            assertThat(text).contains("%1,2 altında sonuç döner", "sizde %3,0");
        }
    }
}
