package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.support.BookedRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan sells 1,000 more, pays people 2,000, and an agency 3,000 for finding them: they cost 5,000, and it is 4,000 behind. */
final class TurningTest {
    @Test
    void anAgencysFeeIsACostAndNoLossOfMargin() {
        assertThat(points(run().with("gross-profit", 9_000, 10_000)))
                .contains("Service would break even if its people cost 80% less.")
                .contains("It would break even if the extra margin were 400% larger.");
    }

    @Test
    void withoutGrossProfitTheMarginIsWhatPeopleAndAdsLeave() {
        assertThat(points(run().with("ad-spend", 0, 2_500)))
                .contains("It would break even if the extra margin were 114% larger.");
    }

    @Test
    void aPlanThatIsAheadSaysHowMuchOfItsMarginItNeeds() {
        BookedRun run = new BookedRun("base", "Service")
                .with("contribution", 0, 1_000)
                .with("cost-of-people", 0, 2_000)
                .with("gross-profit", 0, 4_000);
        assertThat(points(run))
                .contains("Service stays ahead until its people cost 50% more than planned.")
                .contains("It stays ahead as long as less than 25% of the extra margin of €4,000 fails to come.");
    }

    private static BookedRun run() {
        return new BookedRun("base", "Service")
                .with("contribution", 5_000, 1_000)
                .with("cost-of-people", 0, 5_000);
    }

    private static List<String> points(BookedRun run) {
        RunFigures figures = new RunFigures(run);
        Telling telling = Telling.of(figures, Words.in(Language.ENGLISH));
        return new Turning(telling).points(figures.challengers().get(0));
    }
}
