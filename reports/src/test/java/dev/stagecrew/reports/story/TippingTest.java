package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.decision.screening.Sensitivity;
import dev.stagecrew.core.decision.screening.Tornado;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.reports.fixture.InventedStudy;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.story.Chapter.Charts;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.story.Chapter.Points;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TippingTest {
    @Test
    void theValueThatTipsTheAnswerIsNamedWithItsInterval() {
        Chapter turning = turning(Optional.of(InventedStudy.tipping()), Language.ENGLISH);

        assertThat(((Points) turning.parts().get(0)).sentences())
                .contains(
                        "Scale of patience with an unanswered question: taken as 3\u00a0h; above 3.6\u00a0h"
                                + " (95%: 3.4\u00a0h to 3.8\u00a0h) Do nothing is ahead.",
                        "1 of 2 assumptions looked at move the answer by more than luck does.");
        ChartBlock chart = ((Charts) turning.parts().get(1)).blocks().get(0);
        assertThat(chart.chart().id()).isEqualTo("tornado");
        assertThat(chart.chart().caption().finding())
                .isEqualTo("1 of 2 assumptions tip the answer at an end of their range");
        assertThat(chart.table().rows().get(0)).contains("+€16,000", "−€4,000");
    }

    @Test
    void whenNothingTipsTheAnswerThatIsSaid() {
        Chapter turning = turning(Optional.of(InventedStudy.steady()), Language.of("tr"));

        assertThat(((Points) turning.parts().get(0)).sentences())
                .contains("En etkili 2 varsayımın hiçbiri makul aralığı içinde sonucu değiştirmiyor.");
        assertThat(((Charts) turning.parts().get(1))
                        .blocks()
                        .get(0)
                        .chart()
                        .caption()
                        .finding())
                .isEqualTo("2 aralığın hiçbir ucu sonucu değiştirmiyor");
    }

    @Test
    void aStudyInWhichNothingMovesTheAnswerHasNoChart() {
        Sensitivity steady = InventedStudy.steady();
        Sensitivity still = new Sensitivity(
                steady.plan(),
                steady.against(),
                steady.kpi(),
                steady.screeningReplications(),
                steady.replications(),
                steady.influences(),
                new Tornado(Estimate.of(new double[] {0, 0, 0}), List.of()),
                List.of());

        Chapter turning = turning(Optional.of(still), Language.ENGLISH);

        assertThat(turning.parts().toString()).doesNotContain("tornado");
        assertThat(((Points) turning.parts().get(0)).sentences())
                .contains("1 of 2 assumptions looked at move the answer by more than luck does.");
    }

    @Test
    void withoutAStudyNothingIsRankedAndTheCommandIsShown() {
        Chapter turning = turning(Optional.empty(), Language.ENGLISH);

        assertThat(turning.note()).endsWith("./stagecrew sensitivity runs/coffee-shop-1");
        assertThat(turning.parts()).noneMatch(Listing.class::isInstance);
    }

    /** Patience has the narrower range beside its value, and moves the answer by €20,000; learning by €5,500. */
    @Test
    void whatToFindOutFirstGoesByTheEffectOnTheAnswer() {
        Chapter turning = turning(Optional.of(InventedStudy.tipping()), Language.ENGLISH);

        Table table = ((Listing) turning.parts().get(2)).table();
        assertThat(table.caption()).isEqualTo("What to find out first: what moves the answer most over its range");
        assertThat(table.rows()).extracting(row -> row.get(4)).containsExactly("€20,000", "€5,500");
        assertThat(table.rows().get(0).get(0)).isEqualTo("Scale of patience with an unanswered question");
    }

    @Test
    void whatMovesNothingIsNotToBeFoundOut() {
        Sensitivity study = InventedStudy.tipping();
        Tornado.Bar bar = study.tornado().bars().get(0);
        Tornado.Bar unused = new Tornado.Bar(
                bar.factor(),
                bar.atLow(),
                bar.atLow(),
                PairedDifference.of(new double[3], new double[3], Direction.NEITHER));
        Sensitivity other = new Sensitivity(
                study.plan(),
                study.against(),
                study.kpi(),
                study.screeningReplications(),
                study.replications(),
                study.influences(),
                new Tornado(
                        study.tornado().central(),
                        List.of(unused, study.tornado().bars().get(1))),
                study.breakEvens());

        Table table =
                ((Listing) turning(Optional.of(other), Language.ENGLISH).parts().get(2)).table();
        assertThat(table.rows()).extracting(row -> row.get(4)).containsExactly("€5,500");
    }

    private static Chapter turning(Optional<Sensitivity> study, Language language) {
        return Story.tell(
                        new RunFigures(Runs.coffee().build()),
                        Audience.ANALYST,
                        Words.in(language),
                        new Findings(study, Optional.empty(), Optional.empty(), Optional.empty()))
                .chapters()
                .stream()
                .filter(chapter -> chapter.id().equals("turning"))
                .findFirst()
                .orElseThrow();
    }
}
