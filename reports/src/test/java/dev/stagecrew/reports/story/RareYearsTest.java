package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.story.Chapter.Listing;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.support.BookedRun;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred years in which a plan leaves 1,000 more and lets customers wait 20 minutes longer; in one, all breaks down. */
final class RareYearsTest {
    private static final KpiDefinition MONEY =
            new KpiDefinition("contribution", Unit.MONEY, Direction.HIGHER_IS_BETTER, "shop", "");
    private static final KpiDefinition WAIT =
            new KpiDefinition("mean-wait-minutes", Unit.MINUTES, Direction.LOWER_IS_BETTER, "shop", "");

    @Test
    void whatRareYearsDecideIsToldByTheTypicalYear() {
        Headline headline = tell(run(-900_000), Language.ENGLISH).headline();

        assertThat(headline.answer())
                .startsWith("plan leaves €1,000 more than base after 12 months (+€1,000 to +€1,000).");
        assertThat(headline.notes())
                .contains("Rare years decide the mean difference of plan: 99% of its spread lies in 3 of 100 years."
                        + " What is told is the typical year, the median difference.");
        assertThat(headline.figures().get(0).value()).isEqualTo("+€1,000");
        assertThat(tell(run(-900_000), Language.of("tr")).headline().notes())
                .anyMatch(note ->
                        note.startsWith("“plan” planının ortalama farkını seyrek yıllar belirliyor: yayılımın %99"));
    }

    @Test
    void withoutRareYearsNothingIsSaidOfThem() {
        assertThat(tell(run(1_000), Language.ENGLISH).headline().notes())
                .noneMatch(note -> note.contains("Rare years"));
    }

    @Test
    void aWaitIsJudgedByTheTypicalYearAndTheTableSaysWhatThatIs() {
        Chapter differences = chapter(run(1_000), "differences");

        assertThat(differences.note())
                .startsWith("Where the table says \"typical year\", the difference is the median one")
                .endsWith("Rare years decide the mean of: mean wait (plan).");
        List<List<String>> rows = ((Listing) differences.parts().get(0)).table().rows();
        assertThat(rows.get(0).get(2)).isEqualTo("+€1,000");
        assertThat(rows.get(1).subList(2, 4))
                .containsExactly("+20\u00a0min\ntypical year", "+20\u00a0min to +20\u00a0min");
        assertThat(rows.get(1).get(6)).isEqualTo("worse");
    }

    @Test
    void whatGetsWorseInATypicalYearIsSaidAgainstThePlan() {
        Chapter against = chapter(run(1_000), "against");

        assertThat(against.parts().toString()).contains("Mean wait", "+20\u00a0min");
    }

    @Test
    void moneyAloneThatEveryYearDecidesNeedsNoWordOnTheTypicalYear() {
        double[] base = new double[100];
        BookedRun money = new BookedRun("base", "plan").with(MONEY, base, every(100, 1_000));
        assertThat(chapter(money, "differences").note()).isEmpty();
    }

    @Test
    void aMeanWhereHardlyAnyYearIsIsCalledSo() {
        double[] plan = every(100, 1_000);
        Arrays.fill(plan, 0, 9, -100_000);
        BookedRun money = new BookedRun("base", "plan").with(MONEY, new double[100], plan);
        assertThat(tell(money, Language.ENGLISH).headline().notes())
                .contains("Rare years decide the mean difference of plan: it lies where hardly any year does."
                        + " What is told is the typical year, the median difference.");
    }

    private static BookedRun run(double moneyOnce) {
        double[] money = every(100, 1_000);
        money[17] = moneyOnce;
        double[] before = every(100, 300);
        before[17] = 9_000;
        double[] after = every(100, 320);
        return new BookedRun("base", "plan").with(MONEY, new double[100], money).with(WAIT, before, after);
    }

    private static double[] every(int years, double value) {
        double[] values = new double[years];
        Arrays.fill(values, value);
        return values;
    }

    private static Chapter chapter(BookedRun run, String id) {
        return tell(run, Language.ENGLISH).chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReportModel tell(BookedRun run, Language language) {
        return Story.tell(run, Audience.ANALYST, Words.in(language));
    }
}
