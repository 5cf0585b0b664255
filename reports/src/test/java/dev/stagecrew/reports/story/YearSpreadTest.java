package dev.stagecrew.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.JointDraws;
import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.words.Words;
import dev.stagecrew.scenario.file.ScenarioReader;
import dev.stagecrew.support.BookedRun;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Years of a shop of which a fit leaves two worlds possible: one that leaves 3,000 more, each with luck of its own. */
final class YearSpreadTest {
    private static final KpiDefinition MONEY =
            new KpiDefinition("contribution", Unit.MONEY, Direction.HIGHER_IS_BETTER, "shop", "");
    private static final String SHOP = """
            version: 1
            id: shop
            currency: EUR
            starts: 2026-01-05
            shop: { order-value: 50, traffic: { direct: 1000 a month } }
            people: { owner: { role: owner, timetable: "Mon-Fri 09:00-17:00" } }
            assumptions: { draws: { columns: [refund-rate], rows: [[0.05], [0.15]] } }
            """;

    @Test
    void yearsOfALearnedShopDifferByLuckAndByWhatTheExportsLeaveOpen() {
        // doubt: two worlds, 3,000 apart: variance 3,000² / 2; luck: 1,000 up or down: variance 1,000²; 4.5 to 1
        assertThat(doubt(SHOP, 400, Language.ENGLISH))
                .contains("plan: of what makes years differ in money, about 18% is luck and 82% what the exports leave"
                        + " open.");
        assertThat(doubt(SHOP, 400, Language.of("tr")).orElseThrow()).contains("%18 kadarı şans");
    }

    @Test
    void ofAShopThatWasNotLearnedAndOfFewYearsNothingIsSaid() {
        String stated = SHOP.replace("draws: { columns: [refund-rate], rows: [[0.05], [0.15]] }", "refund-rate: 5%");
        assertThat(doubt(stated, 400, Language.ENGLISH)).isEmpty();
        assertThat(doubt(SHOP, 20, Language.ENGLISH)).isEmpty();
    }

    private static Optional<String> doubt(String shop, int years, Language language) {
        JointDraws draws =
                ScenarioReader.read(SHOP, "shop").assumptions().draws().orElseThrow();
        double[] money = new double[years];
        int[] met = new int[2];
        // luck turns with each year that a world has, so that it is the same of both
        Arrays.setAll(money, year -> {
            int row = draws.row(new Streams(1, year));
            return 3_000 * row + (met[row]++ % 2 == 0 ? 1_000 : -1_000);
        });
        BookedRun run = new BookedRun("base", "plan").of(shop).with(MONEY, new double[years], money);
        Telling telling = Telling.of(new RunFigures(run), Words.in(language));
        PlanSummary plan = telling.figures().challengers().get(0);
        return new YearSpread(telling).doubt(plan);
    }
}
