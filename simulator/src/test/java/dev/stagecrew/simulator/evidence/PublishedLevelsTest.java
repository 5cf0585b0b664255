package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.outlook.Prospect;
import dev.stagecrew.core.stat.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Levels that are fitted, held against what they are fitted to: the example begins where the reported case does, and its
 * inbox is as full as those of small shops. How the levels are fitted stands in {@code docs/coffee-shop.md}.
 */
final class PublishedLevelsTest {
    private static final int YEARS = 16;
    private static final String NOTHING = "do-nothing";

    private static SimulatedYears coffee(String preset, int months, String... plans) {
        Example shop = Example.named("coffee-shop").with("assumptions.preset=" + preset);
        return SimulatedYears.of(shop.scenario().withMonths(months), YEARS, plans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sceptic", "central", "reported-case"})
    void theCoffeeShopBeginsWhereTheReportedCaseDoes(String preset) {
        Estimate first = Estimate.of(coffee(preset, 1, NOTHING).values(NOTHING, "conversion-rate", Period.month(1)));

        assertThat(first.mean()).as("the case: 1.2 %%").isBetween(.010, .014);
    }

    @Test
    void aScepticExpectsLittleOfTheReportedPlan() {
        SimulatedYears half = coffee("sceptic", 6, "marketer-first");
        Estimate sixth = Estimate.of(half.values("marketer-first", "conversion-rate", Period.month(6)));

        assertThat(sixth.mean()).isBetween(.013, .028);
    }

    /** Gorgias 2019, 780 shops: 56 of 100 orders in large ones to 88 in small ones, everything included. */
    @Test
    void aSmallShopsInboxIsAsFullAsThoseThatPublishIt() {
        SimulatedYears year = coffee("central", 12, NOTHING);
        double contacts = year.mean(NOTHING, "contacts").mean();
        double orders = year.mean(NOTHING, "orders").mean();

        assertThat(100 * contacts / orders).isBetween(56.0, 95.0);
    }

    /** Without luck, waiting and empty shelves the same ads bring more, but not the double. */
    @Test
    void adsBringBackNoMoreThanTheFileAloneSays() {
        Example shop = Example.named("coffee-shop");
        SimulatedYears month = SimulatedYears.of(shop.scenario().withMonths(1), YEARS, NOTHING);
        double brought = month.mean(NOTHING, "revenue.paid-search").mean()
                / month.mean(NOTHING, "ad-spend").mean();
        double expected = Prospect.of(shop.scenario())
                .flatMap(prospect -> prospect.returnOnAdSpend().stream().boxed().findFirst())
                .orElseThrow();

        assertThat(brought).isBetween(expected / 2, expected);
    }
}
