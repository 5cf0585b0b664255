package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2400 a month is 2400 in each month, whoever is ill and however many Mondays it has. */
final class MonthlyPayTest {
    private static final double CENT = .005;

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-05", "2026-01-31"})
    void eachWholeMonthCostsTheSame(String starts) {
        History history = History.of(shop(starts, ""), "do-nothing");
        for (int month = 1; month <= 6; month++) {
            assertThat(history.at(Period.month(month), "payroll"))
                    .as("month %d from %s", month, starts)
                    .isCloseTo(2400, within(CENT));
        }
        assertThat(history.whole("absent-hours"))
                .as("ill and on leave at times")
                .isPositive();
    }

    @Test
    void theFirstAndTheLastMonthArePaidByTheirDays() {
        String hire = "{ role: fulfilment, from: 2026-02-10, until: 2026-04-11, pay: 3000 a month }";
        History history = History.of(shop("2026-01-01", hire), "plan");
        int started = SimTime.dayOf(
                history.all(PersonStarted.class).findFirst().orElseThrow().atMillis());
        assertThat(history.at(Period.month(1), "payroll")).isCloseTo(2400, within(CENT));
        assertThat(history.at(Period.month(2), "payroll")).isCloseTo(2400 + 3000 * (59 - started) / 28.0, within(CENT));
        assertThat(history.at(Period.month(3), "payroll")).isCloseTo(5400, within(CENT));
        assertThat(history.at(Period.month(4), "payroll")).isCloseTo(2400 + 3000 * 10 / 30.0, within(CENT));
        assertThat(history.at(Period.month(5), "payroll")).isCloseTo(2400, within(CENT));
    }

    /** What owners draw leaves the bank and is no cost of the shop. */
    @Test
    void anOwnersPayIsADraw() {
        String unpaid = shop("2026-01-01", "");
        String paid = unpaid.replace("{ role: owner }", "{ role: owner, pay: 2500 a month }");
        History before = History.of(unpaid, "do-nothing");
        History after = History.of(paid, "do-nothing");
        assertThat(after.whole("owner-draw")).isCloseTo(6 * 2500, within(CENT));
        assertThat(after.whole("payroll")).isEqualTo(before.whole("payroll"));
        assertThat(after.whole("contribution")).isEqualTo(before.whole("contribution"));
        assertThat(after.whole("cash")).isCloseTo(before.whole("cash") - 6 * 2500, within(CENT));
    }

    private static String shop(String starts, String hire) {
        return """
                version: 1
                id: salary
                starts: %s
                months: 6
                shop: { order-value: 40, traffic: { direct: 2000 a month } }
                people:
                  owner: { role: owner }
                  emma: { role: customer-service, employment: full-time, hours-per-week: 40, pay: 2400 a month }
                assumptions: { attrition: 0%%, mis-hire: 0%% }
                plans:
                  plan: { hires: [ %s ] }
                """.formatted(starts, hire);
    }
}
