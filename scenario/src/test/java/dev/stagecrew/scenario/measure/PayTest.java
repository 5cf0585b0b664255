package dev.stagecrew.scenario.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.OrderDispatched;
import dev.stagecrew.core.event.ShopEvent.OrderPlaced;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.measure.KpiFold;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Channel;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PayTest {
    private static final Scenario SCENARIO = ScenarioReader.read("""
            version: 1
            id: two-marketers
            starts: 2026-01-05
            months: 1
            shop: { order-value: 35, traffic: { social: 100 a month } }
            people:
              owner: { role: owner, pay: 4000 a month, wants: 30 h a week, hour-worth: 25 }
            baseline: do-nothing
            plans:
              do-nothing: {}
              inside: { hires: [ { role: marketer, from: week 1, pay: 10 } ] }
              outside: { hires: [ { role: marketer, from: week 1, pay: 50 } ] }
              salaried: { hires: [ { role: marketer, from: week 1, hours-per-week: 40, pay: 2435 a month } ] }
            """, "two-marketers.yaml");

    @Test
    void aCustomerCostsWhatThePlanPaysItsMarketer() {
        assertThat(costOfACustomer("inside")).isEqualTo((100 + 4 * 10) / 2.0);
        assertThat(costOfACustomer("outside")).isEqualTo((100 + 4 * 50) / 2.0);
    }

    /** 2435 a month for 40 h a week is 14 an hour. */
    @Test
    void anHourOfSomebodyPaidByTheMonthCostsItsShareOfTheMonth() {
        assertThat(costOfACustomer("salaried")).isCloseTo((100 + 4 * 14) / 2.0, within(.01));
    }

    @Test
    void whatOwnersDrawIsInCashAndInNoCost() {
        List<PeriodValues> periods = fold(
                "do-nothing",
                new MoneyMoved(0, Posting.SALES, 500),
                new MoneyMoved(1, Posting.OWNER_DRAW, -400),
                new TimeSpent(2, "owner", "marketing", SimTime.hours(4), SimTime.hours(4)),
                new OrderPlaced(3, 1, Channel.SOCIAL, 500, true),
                new OrderDispatched(4, 1, 1, true, 500));
        assertThat(value(periods, "owner-draw")).isEqualTo(400);
        assertThat(value(periods, "payroll")).isZero();
        assertThat(value(periods, "contribution")).isEqualTo(500);
        assertThat(value(periods, "cash")).isEqualTo(100);
        assertThat(value(periods, "cac")).isZero();
    }

    /** January has 31 days: 31 / 7 weeks of 30 h are 132.9 h. */
    @Test
    void theOwnersHoursAreShownBesideTheContributionAndAgainstTheWish() {
        List<PeriodValues> periods = fold(
                "do-nothing",
                new MoneyMoved(0, Posting.SALES, 5000),
                new TimeSpent(1, "owner", "admin", SimTime.hours(155), SimTime.hours(155)));
        assertThat(value(periods, "contribution")).isEqualTo(5000);
        assertThat(value(periods, "contribution-after-owner-hours")).isEqualTo(5000 - 155 * 25);
        assertThat(value(periods, "owner-hours-over-wish")).isCloseTo(155 * 7 / 31.0 - 30, within(1e-9));
    }

    @Test
    void withinTheWishNothingIsOverIt() {
        List<PeriodValues> periods =
                fold("do-nothing", new TimeSpent(1, "owner", "admin", SimTime.hours(100), SimTime.hours(100)));
        assertThat(value(periods, "owner-hours-over-wish")).isZero();
    }

    private static List<PeriodValues> fold(String plan, ShopEvent... events) {
        KpiFold fold = new KpiFold(KpiCatalogue.of(SCENARIO), SCENARIO.calendar(), SCENARIO.plan(plan), 0);
        Stream.of(events).forEach(fold::accept);
        return fold.finish();
    }

    private static double value(List<PeriodValues> periods, String kpi) {
        return periods.get(periods.size() - 1).value(KpiCatalogue.of(SCENARIO).index(kpi));
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
