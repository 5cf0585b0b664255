package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.fixture.InventedShop;
import dev.stagecrew.reports.fixture.InventedStudy;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.support.BookedRun;
import org.junit.jupiter.api.Test;

/** What a report says of the reasons, from numbers that are known. */
final class WhyTest {
    private static Why why(ResultReader run, int challenger) {
        Telling telling = Telling.of(new RunFigures(run), Words.in(Language.ENGLISH));
        return Why.of(telling, telling.figures().challengers().get(challenger)).orElseThrow();
    }

    /** The plan sells 9,000 more of margin, 400 of it paid back, and pays 5,000 for people and 30 for a tool. */
    private static BookedRun booked() {
        return new BookedRun("base", "Service")
                .with("contribution", 2_000, 5_570)
                .with("gross-profit", 3_000, 11_600)
                .with("refunds", 100, 500)
                .with("charge-backs", 0, 0)
                .with("ad-spend", 1_000, 1_000)
                .with("tools", 0, 30)
                .with("services", 0, 0)
                .with("payroll", 0, 4_500)
                .with("recruiting-cost", 0, 500);
    }

    @Test
    void theLargestKindsOfMoneyAreNamedAndTheSmallAreLeftToTheTable() {
        assertThat(why(booked(), 0).first())
                .containsExactly("Why: €9,000 more margin on what is sold, €4,500 more pay.");
    }

    @Test
    void thePictureHasEveryKindThatMovedAndEndsAtTheDifference() {
        Telling telling = Telling.of(new RunFigures(booked()), Words.in(Language.ENGLISH));
        ChartBlock block = new BridgeCharts(
                        telling, telling.figures().challengers().get(0))
                .of(telling.figures().bridge("Service").orElseThrow());

        assertThat(block.table().rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly(
                        "Margin on what is sold +€9,000",
                        "Refunds −€400",
                        "Ads ±€0",
                        "Tools −€30",
                        "Services ±€0",
                        "Pay −€4,500",
                        "Finding people −€500",
                        "Contribution +€3,570");
    }

    @Test
    void theStepsOfAPlanAreNamedAndComeToTheDifference() {
        Telling telling = Telling.of(new RunFigures(Runs.coffee().build()), Words.in(Language.ENGLISH));
        ChartBlock block =
                new BridgeCharts(telling, telling.figures().challengers().get(1)).of(InventedStudy.steps());

        assertThat(block.table().rows())
                .extracting(row -> String.join(" ", row).strip())
                .containsExactly("Ads −€1,000 −€1,000", "Customer service +€9,000 +€8,600", "Contribution +€8,000");
        assertThat(block.chart().caption().subtitle()).contains("+€400 of it belongs to several together");
    }

    @Test
    void aPlanThatIsBehindSaysWhetherAndWhenItWouldBePaidBack() {
        // all at once: behind over the year, and month for month at its end
        assertThat(why(Runs.coffee().build(), 2).first())
                .last()
                .asString()
                .startsWith("In month 12 alone the difference is −€")
                .containsAnyOf("never be paid back.", "on its way up");
    }

    @Test
    void aLastMonthThatIsNotCertainIsNoPaceToReckonWith() {
        ResultReader run = Runs.alone()
                .plan("little", "Little", new InventedShop.Course(0, 0, 100, 1))
                .replications(5)
                .build();

        assertThat(why(run, 0).first())
                .last()
                .asString()
                .startsWith("In month 12 alone the difference is not to be told from none (")
                .doesNotContain("later");
    }

    @Test
    void whatPeopleDoForTheirHoursWhatTheOwnerDoesAndWhatBindsAreSaid() {
        assertThat(why(Runs.coffee().build(), 1).points())
                .anySatisfy(point -> assertThat(point)
                        .startsWith("The owner works 4")
                        .contains("65 without the plan", "h less customer service"))
                .anySatisfy(point ->
                        assertThat(point).startsWith("What still costs most sales in month 12: the site (€1,7"))
                .anySatisfy(point ->
                        assertThat(point).startsWith("Not in the money: −").contains("hours a week of the owner"));
    }

    @Test
    void theBaselineNeedsNoReason() {
        Telling telling = Telling.of(new RunFigures(booked()), Words.in(Language.ENGLISH));

        assertThat(Why.of(telling, telling.figures().baseline())).isEmpty();
    }
}
