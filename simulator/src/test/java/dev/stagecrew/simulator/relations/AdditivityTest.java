package dev.stagecrew.simulator.relations;

import static dev.stagecrew.simulator.relations.Ground.ALI;
import static dev.stagecrew.simulator.relations.Ground.BOUGHT;
import static dev.stagecrew.simulator.relations.Ground.HANDS;
import static dev.stagecrew.simulator.relations.Ground.MIA;
import static dev.stagecrew.simulator.relations.Ground.MONTHS;
import static dev.stagecrew.simulator.relations.Ground.NOAH;
import static dev.stagecrew.simulator.relations.Ground.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;

/** Money that moves nothing adds up to the cent, and what is taken away again is gone. */
@Family("Additivity")
final class AdditivityTest {
    private static final Offset<Double> CENT = within(.005);

    /** All that a price may move: amounts, and shares of amounts. */
    private static final Set<String> OF_PAY =
            Set.of("payroll", "cost-of-people", "contribution", "cash", "lowest-cash", "recruiting-cost", "cac");

    @OnEveryShop
    void higherPayTakesExactlyThatPayFromTheContribution(Ground shop, Lives lives) {
        Life usual = lives.of(shop, HANDS);
        Life dear = lives.of(shop.with("plans.hands.hires[0].pay=9.90"), HANDS);
        double more = dear.whole("payroll") - usual.whole("payroll");
        double fee = dear.whole("recruiting-cost") - usual.whole("recruiting-cost");
        assertThat(more).isPositive();
        assertThat(usual.whole("contribution") - dear.whole("contribution")).isCloseTo(more + fee, CENT);
        assertThat(usual.whole("cash") - dear.whole("cash")).isCloseTo(more + fee, CENT);
        assertThat(dear.movedFrom(usual)).isSubsetOf(OF_PAY);
    }

    @OnEveryShop
    void payTimesThreeIsPayrollTimesThree(Ground shop, Lives lives) {
        Ground dear = shop.withPlans("  hands:\n    hires:\n"
                + ALI.replace("pay: 9", "pay: 27")
                + NOAH.replace("pay: 8", "pay: 24")
                + MIA.replace("pay: 20", "pay: 60")
                + BOUGHT);
        Life usual = lives.of(shop, HANDS);
        Life life = lives.of(dear, HANDS);
        assertThat(life.whole("payroll")).isCloseTo(3 * usual.whole("payroll"), CENT);
        assertThat(life.whole("recruiting-cost")).isCloseTo(3 * usual.whole("recruiting-cost"), CENT);
        assertThat(life.movedFrom(usual)).isSubsetOf(OF_PAY);
    }

    @OnEveryShop
    void openingCashIsThereToTheEnd(Ground shop, Lives lives) {
        Life usual = lives.still(shop, HANDS);
        Life rich = lives.still(shop.with("shop.opening-cash=" + (shop.facts().openingCash() + 1000)), HANDS);
        assertThat(rich.movedFrom(usual)).containsExactlyInAnyOrder("cash", "lowest-cash");
        for (int month = 1; month <= MONTHS; month++) {
            assertThat(rich.month(month, "cash") - usual.month(month, "cash")).isCloseTo(1000, CENT);
            assertThat(rich.month(month, "lowest-cash") - usual.month(month, "lowest-cash"))
                    .isCloseTo(1000, CENT);
        }
    }

    @OnEveryShop
    void fixedCostsLeaveTheBankAndNoOtherFigure(Ground shop, Lives lives) {
        Life usual = lives.still(shop, HANDS);
        Life rented = lives.still(shop.with("shop.fixed-costs=900 a month"), HANDS);
        assertThat(rented.movedFrom(usual)).containsExactlyInAnyOrder("cash", "lowest-cash");
        Life twice = lives.still(shop.with("shop.fixed-costs=1800 a month"), HANDS);
        double once = usual.whole("cash") - rented.whole("cash");
        assertThat(once).isBetween(900 * (MONTHS - .1), 900 * (MONTHS + .1));
        assertThat(usual.whole("cash") - twice.whole("cash")).isCloseTo(2 * once, CENT);
    }

    @OnEveryShop
    void salesElsewherePayTheRent(Ground shop, Lives lives) {
        Life usual = lives.still(shop, HANDS);
        Life bar = lives.still(shop.with("shop.fixed-costs=900 a month", "shop.non-online-revenue=900 a month"), HANDS);
        assertThat(bar.movedFrom(usual)).isSubsetOf("total-sales", "cash", "lowest-cash");
        assertThat(bar.whole("cash")).isCloseTo(usual.whole("cash"), CENT);
    }

    @OnEveryShop
    void aToolCostsWhatItCosts(Ground shop, Lives lives) {
        Life usual = lives.of(shop, HANDS);
        Life dear = lives.of(shop.with("plans.hands.changes[1].cost=90 a month"), HANDS);
        assertThat(dear.whole("tools")).isCloseTo(3 * usual.whole("tools"), CENT);
        assertThat(usual.whole("contribution") - dear.whole("contribution")).isCloseTo(2 * usual.whole("tools"), CENT);
        assertThat(dear.movedFrom(usual)).isSubsetOf("tools", "contribution", "cash", "lowest-cash", "cac");
    }

    /** Tools without a gain, so that two make nobody faster than one. */
    @OnEveryShop
    void halfACostAndHalfACostAreTheCost(Ground shop, Lives lives) {
        Ground bills = shop.with("assumptions.tool-gain=0%").withPlans("""
                  one: { changes: [ { tool: A, duty: admin, cost: 60 a month, from: week 3 } ] }
                  two:
                    changes:
                      - { tool: A, duty: admin, cost: 30 a month, from: week 3 }
                      - { tool: B, duty: fulfilment, cost: 30 a month, from: week 3 }
                """);
        Life one = lives.of(bills, "one");
        Life two = lives.of(bills, "two");
        assertThat(two.whole("tools")).isPositive().isCloseTo(one.whole("tools"), CENT);
        assertThat(two.whole("contribution")).isCloseTo(one.whole("contribution"), CENT);
        assertThat(two.whole("orders")).isEqualTo(one.whole("orders"));
    }

    @OnEveryShop
    void halfACampaignAndHalfACampaignCostTheCampaign(Ground shop, Lives lives) {
        String half = "{ label: Half, from: week 3, days: 7, traffic: 1x, cost: 150 }";
        Life one = lives.still(shop.with("shop.traffic.campaigns=[" + half.replace("150", "300") + "]"));
        Life two = lives.still(shop.with("shop.traffic.campaigns=[" + half + ", " + half + "]"));
        Life none = lives.still(shop);
        assertThat(two.movedFrom(one)).isEmpty();
        assertThat(one.whole("ad-spend") - none.whole("ad-spend")).isCloseTo(300, CENT);
        assertThat(one.whole("orders")).isEqualTo(none.whole("orders"));
    }

    @OnEveryShop
    void whatOneCostAndAnotherTakeTheyTakeTogether(Ground shop, Lives lives) {
        Ground dear = shop.with("plans.hands.hires[1].pay=12");
        Ground rented = shop.with("plans.hands.changes[1].cost=500 a month");
        Ground both = dear.with("plans.hands.changes[1].cost=500 a month");
        double none = contribution(shop, lives);
        double apart = none - contribution(dear, lives) + none - contribution(rented, lives);
        assertThat(none - contribution(both, lives)).isPositive().isCloseTo(apart, CENT);
    }

    @OnEveryShop
    void eachPointOfMarginIsWorthTheSame(Ground shop, Lives lives) {
        double margin = shop.facts().grossMargin();
        List<Life> rungs = rungs(shop, lives, add -> "shop.gross-margin=" + (margin + add), 0, .01, .02);
        assertEvenSteps(rungs, 1);
    }

    @OnEveryShop
    void eachPointOfAFeeCostsTheSame(Ground shop, Lives lives) {
        assertEvenSteps(rungs(shop, lives, fee -> "shop.payment-fee=" + fee, .02, .03, .04), -1);
    }

    @OnEveryShop
    void eachCoinOfPostageCostsTheSame(Ground shop, Lives lives) {
        assertEvenSteps(rungs(shop, lives, price -> "shop.shipping-per-order=" + price, 3, 4, 5), -1);
    }

    private static List<Life> rungs(Ground shop, Lives lives, DoubleFunction<String> key, double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> lives.still(shop.with(key.apply(value)), HANDS))
                .toList();
    }

    /** Steps of the contribution that go one way and are the same; nobody notices what the shop pays for goods or post. */
    private static void assertEvenSteps(List<Life> rungs, double direction) {
        double first = rungs.get(1).whole("contribution") - rungs.get(0).whole("contribution");
        double second = rungs.get(2).whole("contribution") - rungs.get(1).whole("contribution");
        assertThat(direction * first).isPositive();
        assertThat(second).isCloseTo(first, CENT);
        assertThat(rungs.get(1).movedFrom(rungs.get(0)))
                .isSubsetOf("contribution", "gross-profit", "cash", "lowest-cash", "ad-roi", "charge-backs");
    }

    @OnEveryShop
    void dearerOrdersAreAsManyAndWorthMoreInProportion(Ground shop, Lives lives) {
        Life usual = lives.still(shop, HANDS);
        Life dear =
                lives.still(shop.with("shop.order-value=" + 1.5 * shop.facts().orderValue()), HANDS);
        for (String kpi : new String[] {"revenue", "average-order-value", "lost-revenue.site", "refunds"}) {
            assertThat(dear.whole(kpi)).as(kpi).isCloseTo(1.5 * usual.whole(kpi), CENT);
        }
        for (String kpi : new String[] {"orders", "sessions", "contacts", "returns", "late-share", "customers"}) {
            assertThat(dear.whole(kpi)).as(kpi).isEqualTo(usual.whole(kpi));
        }
        assertThat(dear.whole("contribution")).isGreaterThan(usual.whole("contribution"));
    }

    /** Nobody who is hired by the hour costs more in two posts than in one. */
    @OnEveryShop
    void twoPostsOfHalfTheHoursCostOne(Ground shop, Lives lives) {
        Ground packers = shop.edited(text ->
                text.replace("people:\n", "people:\n  noor: { role: fulfilment, hours-per-week: 20, pay: 10 }\n"));
        Ground halves = shop.edited(text -> text.replace(
                "people:\n", "people:\n  noor: { role: fulfilment, hours-per-week: 10, count: 2, pay: 10 }\n"));
        String[] nobodyLeaves = {"assumptions.attrition=0%"};
        Life one = lives.still(packers.with(nobodyLeaves));
        Life two = lives.still(halves.with(nobodyLeaves));
        assertThat(two.whole("payroll"))
                .isPositive()
                .isCloseTo(one.whole("payroll"), within(.001 * one.whole("payroll")));
    }

    @OnEveryShop
    void aBudgetThatIsRaisedAndPutBackIsTheOldOneAgain(Ground shop, Lives lives) {
        double ads = shop.facts().traffic().orElseThrow().adBudgetPerMonth();
        Ground briefly = shop.withPlans("""
                  briefly:
                    changes:
                      - { ad-budget: %s a month, from: month 2 }
                      - { ad-budget: %s a month, from: month 3 }
                """.formatted(3 * ads, ads));
        Life life = lives.of(briefly, "briefly");
        Life usual = lives.of(briefly);
        assertThat(life.month(1, "ad-spend")).isEqualTo(usual.month(1, "ad-spend"));
        assertThat(life.month(3, "ad-spend")).isEqualTo(usual.month(3, "ad-spend"));
        assertThat(life.whole("ad-spend")).isGreaterThan(usual.whole("ad-spend") + 1.5 * ads);
    }

    @OnEveryShop
    void adsForNothingAreNoAds(Ground shop, Lives lives) {
        Ground none = shop.with("shop.traffic.ad-budget=0 a month")
                .withPlans("  none: { changes: [ { ad-budget: 0 a month, from: week 3 } ] }\n");
        assertThat(lives.still(none, "none").movedFrom(lives.still(none))).isEmpty();
        assertThat(lives.still(none, NOBODY).whole("ad-spend")).isZero();
    }

    private static double contribution(Ground shop, Lives lives) {
        return lives.still(shop, HANDS).whole("contribution");
    }
}
