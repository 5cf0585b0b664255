package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.decision.payback.Longer.Horizon;
import dev.stagecrew.core.decision.screening.Factor;
import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.decision.screening.Glance.End;
import dev.stagecrew.core.decision.screening.Glance.Ends;
import dev.stagecrew.core.decision.screening.Glance.Turn;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.reports.fixture.InventedStudy;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the first screen says of what the run itself saw when its years were done. */
final class GlimpseTest {
    private static final ResultReader RUN = Runs.coffee().build();
    private static final Factor PATIENCE = new Factor("patience-hours", 2, 3, 4);
    private static final Ends ENDS =
            new Ends(PATIENCE, new End(2, 12_000, 11_000, 13_000), new End(4, -2_000, -3_000, -1_000));

    private static Glance glance(double assumed, Optional<Turn> turn) {
        double[] years = new double[RUN.replications()];
        Arrays.setAll(years, year -> assumed + (year % 2 == 0 ? 500 : -500));
        return new Glance("cs-first", "do-nothing", "contribution", Estimate.of(years), 8, 190, List.of(ENDS), turn);
    }

    private static String first(Findings found) {
        List<String> why =
                Story.headline(RUN, found, Words.in(Language.ENGLISH)).why();
        return why.get(why.size() - 1);
    }

    private static Findings seen(Glance glance) {
        return new Findings(Optional.empty(), Optional.empty(), Optional.of(glance), Optional.empty());
    }

    @Test
    void whatTurnsTheAnswerIsNamedFromToAndWithItsInterval() {
        Turn turn = new Turn(PATIENCE, ENDS.high(), 3.6);

        assertThat(first(seen(glance(9_000, Optional.of(turn)))))
                .contains(
                        "taken as 3\u00a0h. From about 3.6\u00a0h on, ",
                        "is ahead; at 4\u00a0h: −€2,000 (−€3,000 to −€1,000)")
                .endsWith("(1 of 190 assumptions tried at both ends of their ranges, in 8 years.)");
    }

    @Test
    void whereNothingTurnsItThatIsSaidOfWhatWasTried() {
        assertThat(first(seen(glance(9_000, Optional.empty()))))
                .startsWith("Nothing tried within its range turns it;")
                .endsWith("(1 of 190 assumptions tried at both ends of their ranges, in 8 years.)");
    }

    @Test
    void aBaselineThatIsPreferredStaysWhatPlansAreHeldAgainst() {
        Glance ours = glance(9_000, Optional.empty());
        Glance turned = new Glance(
                "do-nothing",
                "cs-first",
                ours.kpi(),
                ours.assumed(),
                ours.replications(),
                ours.assumptions(),
                ours.tried(),
                Optional.empty());

        assertThat(first(seen(turned)))
                .contains("from −€12,000 (−€13,000 to −€11,000) to +€2,000 (+€1,000 to +€3,000)");
    }

    @Test
    void anAnswerThatIsOpenIsCalledSo() {
        assertThat(first(seen(glance(10, Optional.empty())))).startsWith("It is open as it is;");
    }

    @Test
    void aStudyGoesFirstAndOtherYearsAreNotToldOfThisRun() {
        Findings studied = new Findings(
                Optional.of(InventedStudy.tipping()),
                Optional.empty(),
                Optional.of(glance(9_000, Optional.empty())),
                Optional.empty());
        assertThat(first(studied)).contains("above 3.6");

        Glance older = new Glance(
                "cs-first",
                "do-nothing",
                "contribution",
                Estimate.of(new double[] {1, 2}),
                8,
                190,
                List.of(ENDS),
                Optional.empty());
        assertThat(first(seen(older))).contains("people cost");
    }

    @Test
    void aPlanThatWasLivedOnSaysWhatCameOut() {
        Telling telling = Telling.of(
                new RunFigures(RUN),
                Words.in(Language.ENGLISH),
                new Findings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Longer(
                                telling().figures().challengers().get(2).id(),
                                "do-nothing",
                                RUN.replications(),
                                8,
                                List.of(new Horizon(24, Estimate.of(new double[] {-900, -1_100}), 0))))));

        assertThat(Why.of(telling, telling.figures().challengers().get(2))
                        .orElseThrow()
                        .first())
                .last()
                .asString()
                .contains("Lived on in 8 of the years, it comes to −€1,000 after 24 months (", "; ahead in 0).");
    }

    private static Telling telling() {
        return Telling.of(new RunFigures(RUN), Words.in(Language.ENGLISH));
    }
}
