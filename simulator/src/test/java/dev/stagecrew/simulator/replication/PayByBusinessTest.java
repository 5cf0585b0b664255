package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import org.junit.jupiter.api.Test;

/** Whoever is paid by what the shop does gets exactly that of what it did. */
final class PayByBusinessTest {
    private static final double CENT = .005;

    @Test
    void aCommissionIsAShareOfTheSalesOfEachMonth() {
        History history = paid("1000 a month + 5% of sales");
        for (int month = 1; month <= 3; month++) {
            double sales = history.at(Period.month(month), "revenue");
            assertThat(history.at(Period.month(month), "payroll")).isCloseTo(1000 + .05 * sales, within(CENT));
        }
    }

    @Test
    void aPiecePriceFollowsTheOrders() {
        History history = paid("2.50 an order");
        assertThat(history.whole("payroll")).isPositive().isCloseTo(2.5 * history.whole("orders"), within(CENT));
    }

    @Test
    void aShareOfAdSpendHasAFloor() {
        History history = paid("20% of ad spend");
        assertThat(history.whole("payroll")).isPositive().isCloseTo(.2 * history.whole("ad-spend"), within(CENT));
        assertThat(paid("20% of ad spend, at least 500 a month").whole("payroll"))
                .as("of ads for 600 a month")
                .isCloseTo(3 * 500, within(CENT));
    }

    @Test
    void whatIsPaidOnceIsPaidToWhoStarts() {
        History plain = History.of(shop("9", "{ role: fulfilment, from: week 2 }"), "plan");
        String hire = "{ role: fulfilment, from: week 2, signing-bonus: 300, equipment: 700 }";
        History once = History.of(shop("9", hire), "plan");
        assertThat(once.whole("recruiting-cost")).isCloseTo(plain.whole("recruiting-cost") + 1000, within(CENT));
        assertThat(once.whole("contribution")).isCloseTo(plain.whole("contribution") - 1000, within(CENT));
    }

    @Test
    void benefitsAndAMarkUpMakeEveryPaidHourDearer() {
        History plain = History.of(shop("10", ""), "do-nothing");
        History dearer = History.of(shop("10, benefits: 25%, mark-up: 40%", ""), "do-nothing");
        assertThat(dearer.whole("payroll")).isCloseTo(1.25 * 1.4 * plain.whole("payroll"), within(CENT));
    }

    private static History paid(String pay) {
        return History.of(shop("\"" + pay + "\"", ""), "do-nothing");
    }

    private static String shop(String pay, String hire) {
        return """
                version: 1
                id: business
                starts: 2026-01-01
                months: 3
                shop: { order-value: 40, traffic: { direct: 3000 a month, ad-budget: 600 a month } }
                people:
                  owner: { role: owner }
                  mert: { role: marketer, employment: agency, hours-per-week: 8, pay: %s }
                assumptions: { attrition: 0%%, mis-hire: 0%% }
                plans:
                  plan: { hires: [ %s ] }
                """.formatted(pay, hire);
    }
}
