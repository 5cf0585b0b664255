package dev.stagecrew.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.file.ScenarioReader;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PayTest {
    private static final Scenario SCENARIO = ScenarioReader.read("""
            version: 1
            id: two-marketers
            starts: 2026-01-05
            months: 1
            shop: { order-value: 35, traffic: { social: 100 a month } }
            people:
              owner: { role: owner }
            baseline: do-nothing
            plans:
              do-nothing: {}
              inside: { hires: [ { role: marketer, from: week 1, pay: 10 } ] }
              outside: { hires: [ { role: marketer, from: week 1, pay: 50 } ] }
            """, "two-marketers.yaml");

    @Test
    void aCustomerCostsWhatThePlanPaysItsMarketer() {
        assertThat(costOfACustomer("inside")).isEqualTo((100 + 4 * 10) / 2.0);
        assertThat(costOfACustomer("outside")).isEqualTo((100 + 4 * 50) / 2.0);
    }

    /** Four hours of marketing and 100 of ads for two new customers. */
    private static double costOfACustomer(String plan) {
        KpiCatalogue catalogue = KpiCatalogue.of(SCENARIO);
        KpiFold fold = new KpiFold(catalogue, SCENARIO.calendar(), SCENARIO.plan(plan), 0);
        fold.accept(new MoneyMoved(0, Posting.ADS, -100));
        fold.accept(new OrderPlaced(1, 1, Channel.SOCIAL, 35, true));
        fold.accept(new OrderPlaced(2, 2, Channel.SOCIAL, 35, true));
        fold.accept(new TimeSpent(SimTime.hours(4), "marketer", "marketing", SimTime.hours(4), SimTime.hours(4)));
        List<PeriodValues> periods = fold.finish();
        return periods.get(periods.size() - 1).value(catalogue.index("cac"));
    }
}
