package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.stat.PairedDifference;
import dev.stagecrew.simulator.evidence.Example;
import dev.stagecrew.simulator.evidence.Shops;
import dev.stagecrew.simulator.evidence.SimulatedYears;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets richer by leaving work undone. */
@Family("Work left undone")
final class OverloadTest {
    private static final int YEARS = 8;

    /** Twenty hours of mornings do not even cover the roasting: no parcel ever leaves. */
    private static final String MORNINGS = "Mon-Fri 09:00-13:00";

    /** Where nothing is sent, whoever answers more sells more that never comes, and pays for it: that is no relation. */
    private static final double SENDS_NOTHING = .95;

    private static final List<String> WEEKS =
            List.of(MORNINGS, "Mon-Fri 09:00-15:00", "Mon-Fri 09:00-18:00", "Mon-Sat 09:00-19:50");

    private static Example shop(String name) {
        return switch (name) {
            case "coffee" ->
                Example.named("coffee-shop").with("warm-up=1 month").months(6);
            case "fashion" ->
                Shops.fashion()
                        .with("people.owner.timetable=Mon-Sat 09:00-19:00")
                        .months(6);
            case "four times the visits" -> Shops.crowded().months(6);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee", "fashion", "four times the visits"})
    void anOwnerWhoWorksLessIsNeverRicher(String name) {
        Example shop = shop(name);
        List<SimulatedYears> histories = WEEKS.stream()
                .map(week -> SimulatedYears.of(
                        shop.with("people.owner.timetable=" + week).scenario(), YEARS, "do-nothing"))
                .toList();
        List<double[]> contribution = histories.stream()
                .map(history -> history.values("do-nothing", "contribution"))
                .toList();
        for (int week = 1; week < WEEKS.size(); week++) {
            if (histories.get(week).mean("do-nothing", "cancelled-share").mean() < SENDS_NOTHING) {
                richer(contribution.get(week - 1), contribution.get(week), WEEKS.get(week - 1));
            }
        }
        PairedDifference all = PairedDifference.of(
                contribution.get(WEEKS.size() - 1), contribution.get(0), Direction.HIGHER_IS_BETTER);
        assertThat(all.low()).as("a whole week against mornings: %s", all).isPositive();
    }

    /** Pay is nothing, so that only what the hours bring about is compared. */
    @ParameterizedTest
    @CsvSource({
        "coffee, fulfilment",
        "coffee, customer-service",
        "fashion, fulfilment",
        "fashion, customer-service",
        "four times the visits, fulfilment",
        "four times the visits, customer-service"
    })
    void hoursTakenFromAHireMakeNobodyRicher(String name, String role) {
        List<Integer> ladder = List.of(2, 10, 20, 40);
        StringBuilder plans = new StringBuilder();
        ladder.forEach(hours -> plans.append(
                "  hours-%1$d:%n    hires:%n      - { role: %2$s, from: week 1, hours-per-week: %1$d, pay: 0 }%n"
                        .formatted(hours, role)));
        Example shop =
                shop(name).with("people.owner.timetable=Mon-Fri 09:00-18:00").withPlans(plans.toString());
        SimulatedYears history = SimulatedYears.of(shop.scenario(), YEARS);
        for (int step = 1; step < ladder.size(); step++) {
            richer(
                    history.values("hours-" + ladder.get(step - 1), "contribution"),
                    history.values("hours-" + ladder.get(step), "contribution"),
                    ladder.get(step - 1) + " hours");
        }
        assertThat(history.difference("hours-40", "hours-2", "contribution").low())
                .as("forty hours against two")
                .isPositive();
    }

    /** Fewer hours less more: not above nothing, as far as the years can tell. */
    private static void richer(double[] fewer, double[] more, String what) {
        PairedDifference richer = PairedDifference.of(fewer, more, Direction.HIGHER_IS_BETTER);
        assertThat(richer.low()).as("%s against the next: %s", what, richer).isLessThan(0);
    }

    @Test
    void aShopInWhichNothingIsSentLosesMoneyStarsAndOrders() {
        Example shop = shop("coffee").with("people.owner.timetable=" + MORNINGS);
        SimulatedYears history = SimulatedYears.of(shop.scenario(), YEARS, "do-nothing");
        assertThat(history.mean("do-nothing", "cancelled-share").mean()).isEqualTo(1);
        for (Period month : List.of(Period.month(1), Period.month(6))) {
            for (double contribution : history.values("do-nothing", "contribution", month)) {
                assertThat(contribution).isNegative();
            }
        }
        assertThat(change(history, "rating")).isLessThan(-.2);
        assertThat(change(history, "orders") / mean(history.values("do-nothing", "orders", Period.month(1))))
                .as("orders of month 6 against month 1")
                .isLessThan(-.5);
        assertThat(mean(history.values("do-nothing", "customers", Period.month(6))))
                .as("of 370 customers")
                .isLessThan(370 / 2.0);
    }

    private static double change(SimulatedYears history, String kpi) {
        return mean(history.values("do-nothing", kpi, Period.month(6)))
                - mean(history.values("do-nothing", kpi, Period.month(1)));
    }

    /** What buyers have paid for and not got is cash and not earned: no run is too short to see it. */
    @Test
    void whatNeverLeavesTheHouseIsNeverEarned() {
        Example shop = Example.named("coffee-shop")
                .withPeople("  agent: { role: customer-service, pay: 0 }\n")
                .withPlans("")
                .months(1);
        SimulatedYears history = SimulatedYears.of(shop.scenario(), YEARS, "do-nothing");
        double[] revenue = history.values("do-nothing", "revenue");
        double[] unearned = history.values("do-nothing", "unearned-sales");
        double[] refunds = history.values("do-nothing", "refunds");
        double[] contribution = history.values("do-nothing", "contribution");
        double[] ads = history.values("do-nothing", "ad-spend");
        double[] chargeBacks = history.values("do-nothing", "charge-backs");
        for (int year = 0; year < YEARS; year++) {
            assertThat(unearned[year] + refunds[year]).isCloseTo(revenue[year], within(1e-6));
            assertThat(contribution[year])
                    .as("nothing but ads and fees of 3%")
                    .isCloseTo(-ads[year] - .03 * revenue[year] - chargeBacks[year], within(1e-6));
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
