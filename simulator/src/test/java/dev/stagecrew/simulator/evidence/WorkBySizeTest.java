package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.scenario.file.ScenarioReader;
import org.junit.jupiter.api.Test;

/** The same hours go less far where there is more to do. */
final class WorkBySizeTest {
    private static final int YEARS = 4;

    /** Long before anything is as good as it gets. */
    private static final Period THEN = Period.month(4);

    @Test
    void tenHoursOfContentMoveAFewProductsMoreThanThousands() {
        double few = gained(40, "", "content", "content-creator");
        double many = gained(3000, "", "content", "content-creator");
        assertThat(many).as("with 40 products +%.3f", few).isBetween(.02, few * .7);
    }

    /** Each click costs the same: ten times the budget is ten times the clicks. */
    @Test
    void tenHoursOfMarketingMoveASmallAccountMoreThanALargeOne() {
        double small = gained(20, "ad-budget: 600 a month", "marketing", "marketer");
        double large = gained(20, "ad-budget: 20000 a month", "marketing", "marketer");
        assertThat(large).as("with 600 a month +%.3f", small).isBetween(.02, small * .8);
    }

    private static double gained(int products, String ads, String quality, String role) {
        Scenario shop = shop(products, ads, role);
        SimulatedYears history = SimulatedYears.of(shop, YEARS);
        String kpi = "quality." + quality;
        double before = Estimate.of(history.values("do-nothing", kpi, THEN)).mean();
        return Estimate.of(history.values("hire", kpi, THEN)).mean() - before;
    }

    private static Scenario shop(int products, String ads, String role) {
        return ScenarioReader.read(
                """
                version: 1
                id: shop
                starts: 2026-01-05
                months: 4
                shop:
                  order-value: 35
                  customers: 370
                  reviews: { per-product: 2.3, rating: 4.3, products: %d }
                  quality: { content: 20%%, marketing: 20%%, merchandising: 20%%, site: 20%%, crm: 20%%, process: 20%% }
                  traffic: { social: 6500 a month, direct: 1300 a month, organic: 1300 a month, %s }
                people: { owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" } }
                baseline: do-nothing
                plans:
                  do-nothing: {}
                  hire: { hires: [ { role: %s, from: week 3, hours-per-week: 10 } ] }
                """.formatted(products, ads.isEmpty() ? "ad-budget: 600 a month" : ads, role), "shop.yaml");
    }
}
