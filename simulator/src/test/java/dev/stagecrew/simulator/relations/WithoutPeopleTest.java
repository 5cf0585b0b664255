package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;

/** What works without people of the shop's own: pages, tracking, machines, a fulfilment house. */
@Family("Without people")
final class WithoutPeopleTest {
    private static final double CENT = .005;
    private static final String PLAN = "bought";
    private static final Set<String> MONEY = Set.of("services", "contribution", "cash", "lowest-cash");

    private static Ground buying(Ground shop, String change) {
        return shop.withPlans("  " + PLAN + ": { changes: [ { from: day 1, " + change + " } ] }\n");
    }

    private static Life life(Lives lives, Ground shop, String change) {
        return lives.of(buying(shop, change), PLAN);
    }

    @OnEveryShop
    void selfServiceThatSolvesNothingForNothingIsNone(Ground shop, Lives lives) {
        for (String kind : new String[] {"chatbot", "after-hours", "help-pages", "order-tracking"}) {
            Life idle = life(lives, shop, "self-service: " + kind + ", solves: 0%, upkeep: 0");
            assertThat(idle.movedFrom(lives.of(shop))).as(kind).isEmpty();
        }
    }

    @OnEveryShop
    void theMoreIsSolvedTheFewerReachAPerson(Ground shop, Lives lives) {
        for (String kind : new String[] {"chatbot", "help-pages", "order-tracking"}) {
            Life before = lives.of(shop);
            for (String solves : new String[] {"20%", "50%", "90%"}) {
                Life life = life(lives, shop, "self-service: " + kind + ", solves: " + solves + ", upkeep: 0");
                assertThat(life.whole("self-served-share"))
                        .as("%s %s", kind, solves)
                        .isGreaterThan(before.whole("self-served-share"));
                assertThat(life.whole("contacts-per-100-orders"))
                        .as("%s %s", kind, solves)
                        .isLessThan(before.whole("contacts-per-100-orders"));
                before = life;
            }
        }
    }

    @OnEveryShop
    void aMachineForTheNightSolvesNoMoreThanOneForTheWholeDay(Ground shop, Lives lives) {
        String solving = ", solves: 50%, upkeep: 0";
        double always = life(lives, shop, "self-service: chatbot" + solving).whole("self-served-share");
        double nights = life(lives, shop, "self-service: after-hours" + solving).whole("self-served-share");
        assertThat(nights).isPositive().isLessThan(always);
    }

    @OnEveryShop
    void aConversationCostsWhatItCosts(Ground shop, Lives lives) {
        String bot = "self-service: chatbot, upkeep: 0, cost: 30 a month, per-conversation: ";
        Life free = life(lives, shop, bot + "0");
        Life dear = life(lives, shop, bot + "0.90");
        Life dearer = life(lives, shop, bot + "1.80");
        double once = dear.whole("services") - free.whole("services");
        assertThat(once).isPositive();
        assertThat(dearer.whole("services") - free.whole("services")).isCloseTo(2 * once, within(CENT));
        assertThat(free.whole("contribution") - dear.whole("contribution")).isCloseTo(once, within(CENT));
        assertThat(dear.movedFrom(free)).isSubsetOf(MONEY);
    }

    @OnEveryShop
    void whoIsToldSomethingWrongBuysLessAndIsLessContent(Ground shop, Lives lives) {
        String bot = "self-service: chatbot, solves: 40%, upkeep: 0";
        Life right = lives.still(buying(shop.with("assumptions.bot-wrong=0%"), bot), PLAN);
        Life wrong = lives.still(buying(shop.with("assumptions.bot-wrong=50%"), bot), PLAN);
        assertThat(wrong.whole("csat")).isLessThan(right.whole("csat"));
        assertThat(wrong.whole("lost-orders.no-answer") / wrong.whole("orders"))
                .isGreaterThan(right.whole("lost-orders.no-answer") / right.whole("orders"));
    }

    @OnEveryShop
    void aFulfilmentHouseTakesEveryParcelOutOfTheWeek(Ground shop, Lives lives) {
        Life packed = life(lives, shop, "fulfilment-house: Depot, per-order: 3, upkeep: 0");
        for (int month = 2;
                month <= Ground.MONTHS;
                month++) { // what was ordered before the first day is packed at home
            assertThat(packed.month(month, "owner-hours.fulfilment")).isZero();
            assertThat(packed.month(month, "orders")).isPositive();
        }
        assertThat(packed.whole("on-time-dispatch"))
                .isGreaterThanOrEqualTo(lives.of(shop).whole("on-time-dispatch") - .01);
    }

    @OnEveryShop
    void aFulfilmentHouseIsPaidByTheParcel(Ground shop, Lives lives) {
        Life cheap = life(lives, shop, "fulfilment-house: Depot, per-order: 2");
        Life dear = life(lives, shop, "fulfilment-house: Depot, per-order: 5");
        assertThat(dear.whole("services")).isPositive().isCloseTo(2.5 * cheap.whole("services"), within(CENT));
        assertThat(dear.movedFrom(cheap)).isSubsetOf(MONEY);
        Life returns = life(lives, shop, "fulfilment-house: Depot, per-order: 2, per-return: 0");
        assertThat(returns.whole("services")).isLessThanOrEqualTo(cheap.whole("services"));
    }

    @OnEveryShop
    void aSmallestBillIsPaidHoweverLittleIsSent(Ground shop, Lives lives) {
        Life idle = life(lives, shop, "fulfilment-house: Depot, per-order: 0, at-least: 600 a month");
        double days = shop.scenario().calendar().endDay();
        assertThat(idle.whole("services"))
                .as("to the last midnight")
                .isCloseTo(600 * (days - 1) / (365.25 / 12), within(600 / 30.0));
        Life busy = life(lives, shop, "fulfilment-house: Depot, per-order: 50, at-least: 1 a month");
        Life unbound = life(lives, shop, "fulfilment-house: Depot, per-order: 50");
        assertThat(busy.whole("services")).isCloseTo(unbound.whole("services"), within(1.0));
    }

    @OnEveryShop
    void anEarlierCutOffSendsLater(Ground shop, Lives lives) {
        String house = "fulfilment-house: Depot, per-order: 3, cut-off: ";
        double late = life(lives, shop, house + "16").whole("dispatch-days");
        double early = life(lives, shop, house + "6").whole("dispatch-days");
        assertThat(early).isGreaterThan(late);
    }

    @OnEveryShop
    void aHouseWithoutErrorsSendsNothingWrong(Ground shop, Lives lives) {
        String house = "fulfilment-house: Depot, per-order: 3, errors: ";
        assertThat(life(lives, shop, house + "0%").whole("order-accuracy")).isEqualTo(1);
        assertThat(life(lives, shop, house + "20%").whole("order-accuracy")).isLessThan(.9);
    }

    @OnEveryShop
    void upkeepIsTheOwnersTime(Ground shop, Lives lives) {
        Ground alone = shop.with("people.owner.timetable=Mon-Sun 07:00-21:00");
        String pages = "self-service: help-pages, solves: 0%, upkeep: ";
        double none = life(lives, alone, pages + "0").whole("owner-hours.coordination");
        double some = life(lives, alone, pages + "4").whole("owner-hours.coordination");
        assertThat(some).isGreaterThan(none);
    }
}
