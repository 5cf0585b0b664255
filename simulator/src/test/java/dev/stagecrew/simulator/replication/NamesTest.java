package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.result.PeriodValues;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are for people who read: whoever is called otherwise lives the same life. */
final class NamesTest {
    private static final String SHOP = """
            version: 1
            id: shop
            starts: 2026-01-05
            months: 6
            shop: { order-value: 35, customers: 200, traffic: { social: 3000 a month, organic: 1000 a month } }
            people:
              owner: { role: owner, timetable: "Mon-Sat 08:00-20:00" }
              emma: { role: fulfilment, hours-per-week: 10 }
            assumptions: { attrition: 60%, burnout: 50%, mis-hire: 30% }
            plans:
              plan:
                label: A plan
                hires:
                  - { role: marketer, from: week 2, hours-per-week: 10 }
                  - { role: customer-service, name: ali, from: week 3, hours-per-week: 10 }
                  - { role: fulfilment, name: noah, from: week 5, hours-per-week: 20 }
                  - { role: fulfilment, name: mia, from: week 4, hours-per-week: 12 }
              other:
                hires:
                  - { role: marketer, name: somebody, from: week 2, hours-per-week: 20 }
            """;

    @Test
    void whatSomebodyIsCalledChangesNoNumber() {
        String renamed = SHOP.replace("owner:", "zeynep:")
                .replace("emma:", "packer:")
                .replace("name: ali", "name: lea")
                .replace("name: noah", "name: zoe")
                .replace("label: A plan", "label: Another");
        assertSameNumbers(History.of(renamed, "plan"), History.of(SHOP, "plan"));
    }

    @Test
    void whatAPlanIsCalledChangesNoNumber() {
        assertSameNumbers(History.of(SHOP.replace("\n  plan:", "\n  growth:"), "growth"), History.of(SHOP, "plan"));
    }

    /** The catalogue of KPIs lists people in the order of the file; the values of the shop do not depend on it. */
    @Test
    void theOrderInWhichHiresAreWrittenChangesNoNumber() {
        String mia = "      - { role: fulfilment, name: mia, from: week 4, hours-per-week: 12 }\n";
        History written = History.of(SHOP, "plan");
        History moved = History.of(
                SHOP.replace(mia, "")
                        .replace(
                                "    hires:\n      - { role: marketer, from",
                                "    hires:\n" + mia + "      - { role: marketer, from"),
                "plan");
        assertThat(moved.events()).isEqualTo(written.events());
        for (String kpi : written.result().kpis()) {
            assertThat(Double.valueOf(moved.whole(kpi))).as(kpi).isEqualTo(Double.valueOf(written.whole(kpi)));
        }
    }

    /** Common random numbers: the marketer of one plan is the marketer of another, whatever else the plans do. */
    @Test
    void theFirstOfARoleIsTheSamePersonInEveryPlan() {
        History one = History.of(SHOP, "plan");
        History other = History.of(SHOP, "other");
        assertThat(days(other, "somebody")).isEqualTo(days(one, "marketer")).isNotEmpty();
    }

    private static List<Long> days(History history, String person) {
        return history.all(PersonStarted.class)
                .filter(started -> started.person().equals(person))
                .map(PersonStarted::atMillis)
                .toList();
    }

    /** The same values in the same places: the KPIs of people carry other names. */
    private static void assertSameNumbers(History renamed, History written) {
        for (PeriodValues period : written.result().periods()) {
            for (int i = 0; i < written.result().kpis().size(); i++) {
                double other =
                        renamed.at(period.period(), renamed.result().kpis().get(i));
                assertThat(Double.valueOf(other))
                        .as("%s in %s", written.result().kpis().get(i), period.period())
                        .isEqualTo(Double.valueOf(period.value(i)));
            }
        }
    }
}
