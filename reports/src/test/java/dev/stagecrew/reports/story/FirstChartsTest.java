package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.register.KpiPlace;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn first follows from the scenario: a run has every KPI, that of a shop and that of a desk alike. */
final class FirstChartsTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);
    private static final List<KpiDefinition> EVERY_KPI =
            Stream.concat(Runs.shopKpis().stream(), Runs.queueKpis().stream()).toList();

    @Test
    void aShopOpensWithWhatItSells() {
        assertThat(reported(Runs.coffee().kpis(EVERY_KPI)))
                .containsAll(KpiPlace.FIRST_CHARTS.ids())
                .doesNotContain("mean-wait-minutes");
        assertThat(live(Runs.coffee().kpis(EVERY_KPI))).containsAll(KpiPlace.FIRST_CHARTS.ids());
    }

    @Test
    void aHelpDeskAloneOpensWithItsWait() {
        assertThat(reported(Runs.alone().queue().kpis(EVERY_KPI)))
                .containsExactlyElementsOf(KpiPlace.DESK_CHARTS.ids());
        assertThat(live(Runs.alone().queue().kpis(EVERY_KPI))).isEqualTo(KpiPlace.DESK_CHARTS.ids());
    }

    @Test
    void aScenarioThatCannotBeReadIsTakenForAShop() {
        assertThat(reported(Runs.alone().scenario("version: 999").kpis(EVERY_KPI)))
                .containsExactlyElementsOf(KpiPlace.FIRST_CHARTS.ids());
    }

    private static List<String> reported(Runs run) {
        return Story.tell(run.build(), Audience.ANALYST, WORDS).chapters().stream()
                .filter(chapter -> chapter.id().equals("plan-charts"))
                .flatMap(chapter -> chapter.parts().stream())
                .map(part -> (Charts) part)
                .flatMap(charts -> charts.blocks().stream())
                .map(block -> block.chart().id())
                .toList();
    }

    private static List<String> live(Runs run) {
        ResultReader told = run.build();
        return LiveStory.of(told.manifest(), WORDS).tell(told, told.replications()).charts().stream()
                .map(block -> block.chart().id())
                .toList();
    }
}
