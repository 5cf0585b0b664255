package dev.stagecrew.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.reports.chart.Chart;
import dev.stagecrew.reports.chart.PngPicture;
import dev.stagecrew.reports.fixture.InventedStudy;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.html.StudyPage;
import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.story.Story;
import dev.stagecrew.reports.story.StudyModel;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.support.Kinds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that has every kind of everything, in every form of the report. */
final class EveryKindTest {
    private static final String ADA = """
              ada:
                role: customer-service
                employment: part-time
                hours-per-week: 20
                leave: week 9 to week 11
                leave-pay: 60%
            """;
    private static final String CHANGES = """
                  - { meetings: 1 h a week, from: week 8 }
                  - { tool: Inbox, duty: customer-service, cost: 30 a month, from: week 9 }
                  - { self-service: chatbot, cost: 60 a month, per-conversation: 0.90, from: week 10 }
                  - { fulfilment-house: Depot, per-order: 3.20, at-least: 500 a month, from: week 11 }
                  - { price: -20%, from: week 15, until: week 16 }
                  - { return-postage: customer, from: week 17 }
                  - { person: ada, hours-per-week: 24, from: week 13 }
                  - { person: ada, leaves: true, from: week 26 }
                  - { when: cash > 90000, ad-budget: 2000 a month }
            """;
    private static final String SCENARIO = Runs.example("coffee-shop.yaml")
            .replaceFirst("\npeople:\n", "$0" + ADA)
            .replaceFirst(" +- \\{ ad-budget: 1500 a month, from: week 6 \\}\n", "$0" + CHANGES);

    @TempDir
    private Path folder;

    @Test
    void theRunHasEveryKindOfChangePartAndChart() {
        ReportModel story = story(Language.ENGLISH);

        Scenario scenario = ScenarioReader.read(SCENARIO, "coffee-shop");
        assertThat(scenario.plan("cs-first").changes())
                .extracting(Change::getClass)
                .containsAll(Kinds.of(Change.class));
        assertThat(story.chapters().stream().flatMap(chapter -> chapter.parts().stream()))
                .extracting(Chapter.Part::getClass)
                .containsAll(Kinds.of(Chapter.Part.class));
        assertThat(Stream.concat(story.charts().stream(), InventedStudy.sizes().charts().stream())
                        .map(ChartBlock::chart))
                .extracting(Chart::getClass)
                .containsAll(Kinds.of(Chart.class));
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void aStudyThatIsNoRunHasAPageAndPicturesToo(Language language) throws IOException {
        StudyModel sizes = InventedStudy.sizes();

        assertThat(StudyPage.write(sizes, Words.in(language)))
                .isEqualTo(StudyPage.write(sizes, Words.in(language)))
                .contains("today 100", "published: 150 to 400", "id=\"chart-when-map\"")
                .doesNotContain("http://", "https://");
        for (ChartBlock block : sizes.charts()) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            PngPicture.write(block.chart(), picture);
            assertThat(picture.size()).isGreaterThan(5_000);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.stagecrew.core.language.Language#all")
    void everyKindOfChangeIsTold(Language language) {
        String inputs = story(language).chapters().stream()
                .filter(chapter -> chapter.id().equals("side"))
                .flatMap(chapter -> chapter.parts().stream())
                .map(part -> ((Listing) part).table())
                .findFirst()
                .orElseThrow()
                .rows()
                .toString();

        assertThat(inputs).contains("Inbox", "Depot", "ada", "13", "26");
    }

    @Test
    void everyFormOfTheReportShowsEveryKind() throws IOException {
        ReportRequest everything = new ReportRequest(Set.of(ReportFormat.values()), Audience.ANALYST, Language.ENGLISH)
                .with(InventedStudy.findings());

        Set<String> written = Reports.write(Runs.coffee().scenario(SCENARIO).build(), everything, folder).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.toSet());

        assertThat(written).contains("report.html", "report.pdf", "report.xlsx", "report.pptx", "kpis.csv");
    }

    private static ReportModel story(Language language) {
        return Story.tell(
                new RunFigures(Runs.coffee().scenario(SCENARIO).build()),
                Audience.ANALYST,
                Words.in(language),
                InventedStudy.findings());
    }
}
