package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.fixture.InventedShop.Course;
import dev.stagecrew.reports.fixture.Runs;
import dev.stagecrew.reports.words.Words;
import org.junit.jupiter.api.Test;

/** The sentences that rules make from numbers, one test a rule. */
final class AnswerTest {
    private static final Course GOOD = new Course(0.12, 0.95, 1_980, 1.2);
    private static final Course BAD = new Course(0.05, 0, 2_000, 1);

    @Test
    void aBetterPlanIsNamedWithMoneyIntervalChanceAndPayback() {
        assertThat(answer(Runs.alone().plan("cs", "Service", GOOD)))
                .matches(
                        "Service leaves €[\\d,]+ more than Do nothing after 12 months \\(\\+€[\\d,]+ to \\+€[\\d,]+\\)\\."
                                + " It is ahead in all of 200 simulated years, so in more than 98 of 100\\. On average it has paid for itself by week \\d+\\.");
    }

    @Test
    void aTurkishAnswerUsesTurkishWordsAndNumbers() {
        Headline headline =
                tell(Runs.alone().plan("cs", "Servis", GOOD).currency("TRY").build(), Language.of("tr"));

        assertThat(headline.answer())
                .startsWith("“Servis” planı 12 ay sonunda “Do nothing” planından ₺")
                .contains(
                        "200 benzetim yılının hepsinde önde; demek ki 100 yılın 98 kadarından çoğunda.",
                        ". haftada kendini ödüyor.");
    }

    @Test
    void plansThatComeOutAlikeAreATie() {
        Runs twins = Runs.alone().plan("a", "First", GOOD).plan("b", "Second", GOOD);

        assertThat(headline(twins).notes())
                .anyMatch(note -> note.matches("It cannot be told apart from (First|Second): .*"));
    }

    @Test
    void aPlanWithoutEffectHasNoClearDifference() {
        assertThat(answer(Runs.alone()
                        .plan("idle", "Idle", new Course(0, 0, 0, 0))
                        .replications(12)))
                .matches("No plan (clearly beats|differs from) Do nothing .*The nearest is Idle: .*");
    }

    @Test
    void aSmallDifferenceIsSaidNotToMatter() {
        assertThat(answer(Runs.alone()
                        .plan("tiny", "Tiny", new Course(0, 0.002, 0, 0))
                        .replications(1_000)))
                .startsWith("No plan differs from Do nothing by enough to matter within 12 months.");
    }

    @Test
    void aWorsePlanIsSaidToBeWorse() {
        assertThat(answer(Runs.alone().plan("bad", "Bad", BAD)))
                .startsWith("Bad leaves €")
                .contains(" less than Do nothing after 12 months (−€");
    }

    @Test
    void whenEveryPlanIsWorseTheLeastBadIsNamed() {
        Runs worse = Runs.alone().plan("bad", "Bad", BAD).plan("awful", "Awful", new Course(0, 0, 9_000, 1));

        assertThat(answer(worse))
                .startsWith("Every plan leaves less than Do nothing after 12 months. Bad costs least: €");
        assertThat(headline(worse).notes()).noneMatch(note -> note.contains("Awful leaves"));
    }

    @Test
    void aWorsePlanBesideABetterOneIsMentioned() {
        assertThat(headline(Runs.alone().plan("cs", "Service", GOOD).plan("bad", "Bad", BAD))
                        .notes())
                .anyMatch(note -> note.startsWith("Bad leaves €") && note.contains("less than Do nothing"));
    }

    @Test
    void aSinglePlanIsDescribedWithoutComparison() {
        Headline headline = headline(Runs.alone());

        assertThat(headline.answer())
                .startsWith("Do nothing: contribution is €")
                .contains(" over 12 months (between €");
        assertThat(headline.figures()).isEmpty();
    }

    @Test
    void aQueueOfTheoryHasAnAnswerWithoutMoney() {
        assertThat(answer(Runs.alone().queue())).startsWith("Do nothing: mean wait is 5.9\u00a0min over 12 months");
    }

    @Test
    void whenNobodyReachesAGoalThatIsSaid() {
        Runs hopeless = Runs.alone()
                .plan("cs", "Service", GOOD)
                .goals(Runs.goal("conversion-rate", ">=", 0.2, 6, 6), Runs.goal("csat", ">=", 0.99, 6, 6));

        assertThat(headline(hopeless).notes()).contains("No plan reaches any of the 2 goals.");
    }

    @Test
    void whenAllGoalsAreReachedThatIsSaid() {
        Runs easy = Runs.alone().plan("cs", "Service", GOOD).goals(Runs.goal("csat", ">=", 0.1, 6, 6));

        assertThat(headline(easy).notes()).contains("Service reaches the goal.");
    }

    @Test
    void whenAnotherPlanReachesMoreGoalsItIsNamed() {
        Runs divided = Runs.alone()
                .plan("cs", "Service", GOOD)
                .plan("ads", "Ads", new Course(0.9, 0, 9_000, 0))
                .goals(Runs.goal("sessions", ">=", 15_000, 6, 12));

        assertThat(headline(divided).notes()).contains("Service reaches 0 of 1 goals; Ads reaches the most, 1.");
    }

    @Test
    void anInterruptedRunSaysSoFirst() {
        Headline headline = headline(Runs.coffee().replications(1_000).finished(137));

        assertThat(headline.interrupted())
                .hasValue("This run was interrupted. 137 of 1,000 simulated years are finished for every plan;"
                        + " everything below rests on those.");
    }

    @Test
    void oneSimulatedYearIsEnoughForAReport() {
        assertThat(answer(Runs.coffee().replications(1))).contains("∞");
    }

    private static String answer(Runs runs) {
        return headline(runs).answer();
    }

    private static Headline headline(Runs runs) {
        return tell(runs.build(), Language.ENGLISH);
    }

    private static Headline tell(ResultReader run, Language language) {
        return Story.tell(run, Audience.ANALYST, Words.in(language)).headline();
    }
}
