package dev.stagecrew.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.result.SteadyRun;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReportedCaseTest {
    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyPlanAndTheCaseItselfAreLinedUp(Language language) {
        CliText words = CliText.in(language);
        List<String> lines = ReportedCase.lines(new SteadyRun(3, true), words);
        assertThat(lines).anyMatch(line -> line.startsWith("  as-is"));
        assertThat(lines).anyMatch(line -> line.startsWith("  ada"));
        assertThat(lines).anyMatch(line -> line.startsWith("  " + words.say("reported.name")));
    }

    @Test
    void theCaseLeavesLittleRoomForVisits() {
        List<String> lines = ReportedCase.lines(new SteadyRun(3, true), CliText.in(Language.ENGLISH));
        assertThat(lines)
                .as("3.5 to 4.5 times the sales, of which conversion makes 3.75")
                .anyMatch(line -> line.contains("3.50 … 4.50") && line.contains("0.93 … 1.20"));
    }
}
