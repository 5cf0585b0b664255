package dev.stagecrew.simulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an owner says of the shop is what the shop holds: with nobody hired and no season the last month is as the first,
 * both of 31 days, and only more or less work than today's moves anything.
 */
final class TodayHoldsTest {
    /** A month's orders are known within 1.5 % from so many years. */
    private static final int YEARS = 32;

    private static final double HOLDS = .05;

    /** Hours that come seldom are known within a tenth from the pilot's years. */
    private static final double QUALITY_HOLDS = .03;

    /** Some 46 reviews a year: the pilot's ten years know their number within 5 %, as a standard deviation. */
    private static final double REVIEWS_HOLD = .1;

    private static final Period FIRST = Period.month(1);
    private static final Period LAST = Period.month(12);

    @ParameterizedTest(name = "{0}")
    @MethodSource("shops")
    void doingNothingChangesNothing(String name, Scenario shop) {
        SimulatedYears history = SimulatedYears.of(shop, YEARS, "do-nothing");
        for (String kpi : new String[] {"orders", "conversion-rate", "customers", "sessions"}) {
            double before = mean(history, "do-nothing", kpi, FIRST);
            double after = mean(history, "do-nothing", kpi, LAST);
            assertThat(after / before)
                    .as("%s of %s: %.4f in month 12, %.4f in month 1", kpi, name, after, before)
                    .isCloseTo(1, within(HOLDS));
        }
        assertThat(mean(history, "do-nothing", "rating", LAST))
                .isCloseTo(shop.shop().rating(), within(HOLDS));
        assertThat(mean(history, "do-nothing", "reviews-per-product", LAST)
                        / shop.shop().reviews())
                .isCloseTo(1, within(REVIEWS_HOLD));
        shop.shop().quality().forEach((quality, stated) -> {
            String kpi = "quality." + quality.id();
            if (quality != Quality.BUSINESS) {
                assertThat(mean(history, "do-nothing", kpi, LAST))
                        .as("%s of %s", kpi, name)
                        .isCloseTo(stated, within(QUALITY_HOLDS));
            }
        });
    }

    static Stream<Object[]> shops() {
        return Stream.of(
                new Object[] {"an owner-run shop of low quality", ownerRun(20, "")},
                new Object[] {"an owner-run shop of high quality", ownerRun(80, "")},
                new Object[] {"the coffee shop", Example.named("coffee-shop").scenario()},
                new Object[] {"a shop with more customers than its days bring", crowded()});
    }

    /** Who writes half of the pages for half a year and goes leaves most of them behind. */
    @Test
    void whatACreatorMadeStaysWhenTheyLeave() {
        SimulatedYears history = SimulatedYears.of(ownerRun(20, """
                  creator: { hires: [ { role: content-creator, from: week 3, until: week 27, hours-per-week: 10 } ] }
                """), 8);
        double before = mean(history, "do-nothing", "quality.content", LAST);
        double built = mean(history, "creator", "quality.content", Period.month(7)) - before;
        double left = mean(history, "creator", "quality.content", LAST) - before;
        assertThat(built).isGreaterThan(.2);
        // twenty weeks of a half-life of 180, and the owner's own share
        assertThat(left / built).isGreaterThan(.85);
    }

    @Test
    void moreGrowthHoursNeverLowerAQuality() {
        StringBuilder plans = new StringBuilder();
        for (int hours : new int[] {4, 8, 16, 32}) {
            plans.append("  hours-%1$d: { hires: [ { role: content-creator, from: week 3, hours-per-week: %1$d } ] }%n"
                    .formatted(hours));
        }
        SimulatedYears history = SimulatedYears.of(ownerRun(20, plans.toString()), 4);
        double before = mean(history, "do-nothing", "quality.content", LAST);
        for (String plan : new String[] {"hours-4", "hours-8", "hours-16", "hours-32"}) {
            double content = mean(history, plan, "quality.content", LAST);
            assertThat(content).as(plan).isGreaterThan(before);
            before = content;
        }
    }

    private static double mean(SimulatedYears history, String plan, String kpi, Period period) {
        return Estimate.of(history.values(plan, kpi, period)).mean();
    }

    private static Scenario ownerRun(int percent, String plans) {
        return ScenarioReader.read("""
                version: 1
                id: owner-run
                starts: 2026-01-05
                months: 12
                shop:
                  order-value: 35
                  customers: 370
                  reviews: { per-product: 2.3, rating: 4.3, products: 20 }
                  quality: { content: %1$d%%, marketing: %1$d%%, merchandising: %1$d%%, site: %1$d%%, crm: %1$d%%,
                             process: %1$d%% }
                  traffic: { social: 6500 a month, direct: 1300 a month, organic: 1300 a month, ad-budget: 600 a month }
                people: { owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" } }
                baseline: do-nothing
                plans:
                  do-nothing: {}
                """.formatted(percent) + plans, "owner-run.yaml");
    }

    private static Scenario crowded() {
        return ScenarioReader.read("""
                version: 1
                id: crowded
                starts: 2026-01-05
                months: 12
                warm-up: 1 month
                shop:
                  order-value: 48
                  customers: 2500
                  reviews: { per-product: 25, rating: 4.5, products: 12 }
                  quality: { content: 50%, marketing: 40%, merchandising: 40%, site: 50%, crm: 40%, process: 30% }
                  traffic: { social: 4000 a month, direct: 2500 a month, organic: 5000 a month, ad-budget: 4000 a month,
                             ad-social-share: 50% }
                assumptions: { refund-rate: 4% }
                people: { owner: { role: owner, timetable: "Mon-Sat 09:00-19:00" } }
                baseline: do-nothing
                plans:
                  do-nothing: {}
                """, "crowded.yaml");
    }
}
