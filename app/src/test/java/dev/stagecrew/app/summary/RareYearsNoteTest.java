package dev.stagecrew.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.result.AfterDocument;
import dev.stagecrew.app.result.ResultDocument;
import dev.stagecrew.app.whatif.BeforeAndAfter;
import dev.stagecrew.app.whatif.Lineup;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.reports.story.Findings;
import dev.stagecrew.support.BookedRun;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the terminal and JSON say when one year of a hundred outweighs all others. */
final class RareYearsNoteTest {
    private static final KpiDefinition REVENUE = kpi("revenue", Unit.MONEY, Direction.HIGHER_IS_BETTER);
    private static final KpiDefinition MONEY = kpi("contribution", Unit.MONEY, Direction.HIGHER_IS_BETTER);
    private static final KpiDefinition WAIT = kpi("mean-wait-minutes", Unit.MINUTES, Direction.LOWER_IS_BETTER);

    @Test
    void theTypicalYearIsToldAndJudged() {
        String text = english(shop(-900_000));

        assertThat(text).contains("+€1,000").contains("better").doesNotContain("€8,0");
        assertThat(flat(text))
                .contains(
                        "Rare years decide the mean of ada: 99% of its spread lies in 3 of 100 years. Told and judged is"
                                + " the typical year, the median, with an interval of its own.");
        assertThat(flat(String.join("\n", Summary.lines(shop(-900_000), Findings.NONE, CliText.in(Language.of("tr"))))))
                .contains("ada ortalamasını seyrek yıllar belirliyor: yayılımın %99 kadarı 100 yılın 3 tanesinde.");
    }

    @Test
    void whereEveryYearDecidesNothingIsSaid() {
        assertThat(english(shop(1_000))).doesNotContain("Rare years").doesNotContain("typical year");
    }

    @Test
    void aMeanWhereHardlyAnyYearIsIsCalledSo() {
        double[] ada = every(100, 1_000);
        Arrays.fill(ada, 0, 9, -100_000);
        BookedRun run = new BookedRun("as-is", "ada")
                .with(REVENUE, every(100, 20_000), every(100, 20_000))
                .with(MONEY, new double[100], ada);
        assertThat(flat(english(run)))
                .contains("Rare years decide the mean of ada: it lies where hardly any year does.");
    }

    @Test
    void aDesksWaitIsJudgedByTheTypicalYear() {
        double[] longer = every(100, 12);
        BookedRun desk = new BookedRun("one", "two").with(WAIT, every(100, 10), longer);
        assertThat(flat(english(desk)))
                .contains("+2.0")
                .contains("worse")
                .contains("Judged is the typical year, the median difference: a wait has no upper end");
    }

    @Test
    void aShopsWaitIsToldInTheTypicalYearADesksInTheMean() {
        double[] waits = every(100, 300);
        waits[3] = 5_300;
        waits[4] = 301;
        BookedRun shop = new BookedRun("as-is")
                .with(REVENUE, every(100, 20_000))
                .with(MONEY, every(100, 9_000))
                .with(WAIT, waits);
        assertThat(english(shop))
                .contains("mean wait, typical year")
                .containsPattern("typical year +5\u00a0h +5\u00a0h");
        assertThat(flat(english(shop))).contains("Rare years decide the mean of mean wait: 99% of its spread");
        BookedRun calm = new BookedRun("as-is")
                .with(REVENUE, every(100, 20_000))
                .with(MONEY, every(100, 9_000))
                .with(WAIT, every(100, 300));
        assertThat(english(calm)).contains("mean wait, typical year").doesNotContain("Rare years");
        BookedRun desk = new BookedRun("as-is").with(WAIT, every(100, 9));
        assertThat(english(desk)).contains("mean wait ").doesNotContain("typical year");
        assertThat(english(new BookedRun("as-is").with(WAIT, waits))).contains("mean wait, typical year");
    }

    @Test
    void jsonSaysWhatJudgesAndThatRareYearsDecide() {
        JsonNode document = JsonMapper.shared()
                .readTree(ResultDocument.of(shop(-900_000), "runs/shop-1", "", AfterDocument.NOTHING));
        JsonNode difference = document.get("differences").get(0);

        assertThat(difference.get("kpi").stringValue()).isEqualTo("contribution");
        assertThat(difference.get("judged-by").stringValue()).isEqualTo("typical-year");
        assertThat(difference.get("rare-years-decide").booleanValue()).isTrue();
        assertThat(difference.get("mean").doubleValue()).isNegative();
        assertThat(difference.get("median").doubleValue()).isEqualTo(1_000);
        assertThat(difference.get("verdict").stringValue()).isEqualTo("better");
        assertThat(document.at("/plans/1/kpis/contribution/total/rare-years-decide")
                        .booleanValue())
                .isTrue();
        assertThat(document.at("/plans/0/kpis/contribution/total/rare-years-decide")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void whatIfAndCompareTellTheSame() {
        CliText words = CliText.in(Language.ENGLISH);
        String changed = flat(String.join("\n", BeforeAndAfter.lines(shop(1_000), shop(-900_000), words)));
        assertThat(changed)
                .contains("Rare years decide the mean of ada")
                .contains("±€0")
                .contains("it now stands at +€1,000, before at +€1,000. The best plan is still ada.");
        String compared = flat(String.join("\n", Lineup.lines(List.of(shop(-900_000)), words)));
        assertThat(compared).contains("+€1,000").contains("Rare years decide the mean of ada");
    }

    private static BookedRun shop(double once) {
        double[] ada = every(100, 1_000);
        ada[17] = once;
        return new BookedRun("as-is", "ada")
                .with(REVENUE, every(100, 20_000), every(100, 20_000))
                .with(MONEY, new double[100], ada);
    }

    private static String english(BookedRun run) {
        return String.join("\n", Summary.lines(run, Findings.NONE, CliText.in(Language.ENGLISH)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static double[] every(int years, double value) {
        double[] values = new double[years];
        Arrays.fill(values, value);
        return values;
    }

    private static KpiDefinition kpi(String id, Unit unit, Direction better) {
        return new KpiDefinition(id, unit, better, "shop", "");
    }
}
