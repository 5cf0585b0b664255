package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.scenario.file.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** "Repair the checkout once": sixty hours of a designer in a shop whose site is poor. */
final class ProjectTest {
    private static final int YEARS = 12;
    private static final int PRICE = 1680;

    private static SimulatedYears history = SimulatedYears.none();

    @BeforeAll
    static void liveThroughTheYears() {
        history = SimulatedYears.of(shop(), YEARS);
    }

    @Test
    void itPaysWithinTheYear() {
        assertThat(history.difference("project", "do-nothing", "contribution").low())
                .isPositive();
        assertThat(history.difference("project", "do-nothing", "revenue").mean())
                .isGreaterThan(3 * PRICE);
    }

    @Test
    void itCostsItsPrice() {
        assertThat(history.mean("project", "payroll").mean()).isCloseTo(PRICE, within(1.0));
    }

    /** All but the first shift, in which a project team is briefed. */
    @Test
    void everyHourGoesToWhatTheDesignerIsFor() {
        double weeks = 365 / 7.0;
        assertThat(history.mean("project", "hours.ux-designer.site").mean() * weeks)
                .isBetween(57.0, 60.0);
        assertThat(history.mean("project", "hours.ux-designer.content").mean()).isZero();
    }

    @Test
    void whatWasBuiltStays() {
        double before = history.mean("do-nothing", "quality.site").mean();
        double soon = mean("project", Period.month(4)) - before;
        double late = mean("project", Period.month(12)) - before;
        assertThat(soon).isGreaterThan(.15);
        // eight months of a half-life of two years, and an owner who is busier now
        assertThat(late / soon).isGreaterThan(.7);
    }

    private static double mean(String plan, Period month) {
        return java.util.Arrays.stream(history.values(plan, "quality.site", month))
                .average()
                .orElseThrow();
    }

    private static Scenario shop() {
        return ScenarioReader.read("""
                version: 1
                id: project
                starts: 2026-01-05
                months: 12
                shop:
                  order-value: 35
                  gross-margin: 55%
                  payment-fee: 3%
                  shipping-per-order: 3.5
                  customers: 370
                  reviews: { per-product: 2.3, rating: 4.3, products: 20 }
                  quality: { content: 20%, marketing: 20%, merchandising: 20%, site: 20%, crm: 20%, process: 20% }
                  traffic: { social: 13000 a month, direct: 2600 a month, organic: 2600 a month }
                people: { owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" } }
                baseline: do-nothing
                plans:
                  do-nothing: {}
                  project: { hires: [ { role: ux-designer, from: week 4, scope: 60 h, price: 1680 } ] }
                """, "project.yaml");
    }
}
