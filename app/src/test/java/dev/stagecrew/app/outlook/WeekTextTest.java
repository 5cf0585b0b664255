package dev.stagecrew.app.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.outlook.Outlook;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WeekTextTest {
    private static final String DESK = """
            version: 1
            id: over
            starts: 2026-01-05
            shop:
              desk: { arrivals-per-hour: %s, handling: exponential 646 s }
            duties:
              admin: { hours-per-week: 0 }
              marketing: { hours-per-week: 0 }
              content: { hours-per-week: 0 }
              merchandising: { hours-per-week: 0 }
              site: { hours-per-week: 0 }
              crm: { hours-per-week: 0 }
              process: { hours-per-week: 0 }
              business-development: { hours-per-week: 0 }
            roles:
              agent: { employment: full-time, pay: 10, skills: { customer-service: 100%% readily } }
            people:
              agent: { role: agent, count: 14, timetable: round the clock }
            assumptions: { reopening: 0%%, coordination-hours: 0 h }
            """;

    private static Scenario desk(String arrivals) {
        return ScenarioReader.read(DESK.formatted(arrivals), "over.yaml");
    }

    private static Scenario coffeeShop() throws IOException {
        return ScenarioReader.read(Files.readString(Path.of("..", "examples", "coffee-shop.yaml")), "coffee-shop.yaml");
    }

    private static String remarked(Language language) {
        return String.join(
                " ",
                Outlook.remarks(desk("88.68")).stream()
                        .flatMap(remark -> RemarkText.lines(remark, CliText.in(language), "USD").stream())
                        .map(String::strip)
                        .toList());
    }

    @Test
    void anOverloadedDeskIsToldItsQueueGrows() {
        assertThat(remarked(Language.ENGLISH))
                .contains("15.9 hours of work an hour for 14 people: the queue grows by 10.7 an hour");
        assertThat(remarked(Language.of("tr"))).contains("Saatte 14 kişiye 15,9 saatlik iş: kuyruk saatte 10,7 uzuyor");
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void whereEverythingFitsAWeekTakesNoMoreThanThreeLines(Language language) {
        assertThat(WeekText.lines(desk("70"), CliText.in(language))).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void aWeekThatIsTooFullIsShownByDutyAndByPlanWithinAScreen(Language language) throws IOException {
        List<String> lines = WeekText.lines(coffeeShop(), CliText.in(language));

        assertThat(String.join("\n", lines))
                .contains("65\u00a0", "Marketer first", "Customer service first", "Everybody at once")
                .doesNotContain("do-nothing", "{");
        assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }
}
