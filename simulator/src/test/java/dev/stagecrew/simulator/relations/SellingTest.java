package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;

/** On what terms a shop sells: prices, discounts, tax, and who pays for returns. */
@Family("Selling")
final class SellingTest {
    private static final String PLAN = "terms";
    private static final Set<String> LEFT =
            Set.of("contribution", "contribution-after-owner-hours", "gross-profit", "cash", "lowest-cash", "ad-roi");

    private static Ground selling(Ground shop, String change) {
        return shop.withPlans("  " + PLAN + ": { changes: [ { " + change + " } ] }\n");
    }

    private static Life life(Lives lives, Ground shop, String change) {
        return lives.of(selling(shop, change), PLAN);
    }

    @OnEveryShop
    void aPriceThatStaysIsNoChange(Ground shop, Lives lives) {
        assertThat(life(lives, shop, "from: day 1, price: +0%").movedFrom(lives.of(shop)))
                .isEmpty();
        assertThat(life(lives, shop, "from: day 1, return-postage: shop").movedFrom(lives.of(shop)))
                .isEmpty();
    }

    @OnEveryShop
    void lowerPricesSellMoreOrdersAndHigherFewer(Ground shop, Lives lives) {
        double low = life(lives, shop, "from: day 1, price: -30%").whole("orders");
        double usual = lives.of(shop).whole("orders");
        double high = life(lives, shop, "from: day 1, price: +40%").whole("orders");
        assertThat(low).isGreaterThan(usual);
        assertThat(high).isLessThan(usual);
    }

    /** Nobody minds: then a price is worth just what it is, and goods cost what they cost. */
    @OnEveryShop
    void whereNobodyMindsThePriceTheMarginFollowsIt(Ground shop, Lives lives) {
        Ground calm = shop.with("assumptions.price-elasticity=0");
        Life usual = lives.still(calm, Ground.NOBODY);
        Life dear = lives.still(selling(calm, "from: day 1, price: +10%"), PLAN);
        assertThat(dear.whole("orders")).isEqualTo(usual.whole("orders"));
        for (int month = 2; month <= Ground.MONTHS; month++) {
            assertThat(dear.month(month, "revenue")).isCloseTo(1.1 * usual.month(month, "revenue"), within(.01));
        }
        assertThat(dear.whole("gross-profit")).isGreaterThan(usual.whole("gross-profit"));
    }

    @OnEveryShop
    void aDiscountIsMissingAfterwards(Ground shop, Lives lives) {
        String week = "from: week 5, until: week 7, price: -30%";
        Life loyal = lives.of(selling(shop.with("assumptions.bought-ahead=0%"), week), PLAN);
        Life ahead = lives.of(selling(shop.with("assumptions.bought-ahead=60%"), week), PLAN);
        assertThat(ahead.month(1, "orders")).isEqualTo(loyal.month(1, "orders"));
        assertThat(ahead.month(3, "orders") / ahead.month(3, "sessions"))
                .isLessThan(loyal.month(3, "orders") / loyal.month(3, "sessions"));
    }

    @OnEveryShop
    void taxTakesFromWhatIsLeftAndFromNothingElse(Ground shop, Lives lives) {
        Life without = lives.of(shop);
        Life taxed = lives.of(shop.with("shop.tax=20%"));
        assertThat(taxed.movedFrom(without)).isSubsetOf(LEFT);
        assertThat(taxed.whole("gross-profit")).isLessThan(without.whole("gross-profit"));
    }

    /** Of 120 with the tax inside and nothing but goods to pay, as much is left as of 100 without. */
    @OnEveryShop
    void taxInsideIsAsIfPricesWereNet(Ground shop, Lives lives) {
        double value = shop.facts().orderValue();
        String[] plain = {"shop.payment-fee=0%", "assumptions.charge-back=0%"};
        Life net = lives.of(shop.with(plain).with("shop.order-value=" + value));
        Life gross = lives.of(shop.with(plain).with("shop.order-value=" + 1.2 * value, "shop.tax=20%"));
        if (shop.facts().shippingPerOrder() >= 0) {
            assertThat(gross.whole("orders")).isEqualTo(net.whole("orders"));
            assertThat(gross.whole("gross-profit")).isCloseTo(net.whole("gross-profit"), within(.01));
        }
    }

    @OnEveryShop
    void aMarketplaceBringsOrdersWithoutVisits(Ground shop, Lives lives) {
        Ground listed = shop.with("shop.marketplace={ orders: 90 a month, commission: 15% }");
        Life alone = lives.of(shop);
        Life beside = lives.of(listed);
        assertThat(alone.whole("revenue.marketplace")).isZero();
        assertThat(beside.whole("revenue.marketplace"))
                .isCloseTo(
                        90 * Ground.MONTHS * shop.facts().orderValue(),
                        within(30 * Ground.MONTHS * shop.facts().orderValue()));
        double byVisitors = beside.whole("conversion-rate") * beside.whole("sessions");
        assertThat(byVisitors).isLessThan(beside.whole("orders") - 40 * Ground.MONTHS);
    }

    @OnEveryShop
    void aCommissionTakesFromWhatIsLeft(Ground shop, Lives lives) {
        Life cheap = lives.of(shop.with("shop.marketplace={ orders: 90 a month, commission: 8% }"));
        Life dear = lives.of(shop.with("shop.marketplace={ orders: 90 a month, commission: 28% }"));
        assertThat(dear.movedFrom(cheap)).isSubsetOf(LEFT);
        assertThat(cheap.whole("gross-profit") - dear.whole("gross-profit"))
                .isCloseTo(.2 * cheap.whole("revenue.marketplace"), within(.01));
    }

    @OnEveryShop
    void subscribersOrderAgainAndAgain(Ground shop, Lives lives) {
        Ground calm = shop.with("assumptions.subscription-skips=0%", "assumptions.subscription-lost=0%");
        double value = shop.facts().orderValue();
        double all = lives.still(calm.with("shop.subscriptions={ active: 60, every: 30 days }"))
                .whole("revenue.subscription");
        assertThat(all).isCloseTo(60 * Ground.MONTHS * value, within(25 * Ground.MONTHS * value));
        double spared = lives.still(calm.with("shop.subscriptions={ active: 60, every: 30 days, discount: 20% }"))
                .whole("revenue.subscription");
        assertThat(spared).isCloseTo(.8 * all, within(.01));
    }

    @OnEveryShop
    void whoPaysForReturnsOrdersLessAndSendsLessBack(Ground shop, Lives lives) {
        Ground returning = shop.with("assumptions.refund-rate=30%", "assumptions.free-returns-more=30%");
        Life free = lives.of(returning);
        Life paid = life(lives, returning, "from: day 1, return-postage: customer");
        assertThat(paid.whole("return-share")).isLessThan(free.whole("return-share"));
        assertThat(paid.whole("average-order-value")).isLessThan(free.whole("average-order-value"));
        Life already =
                life(lives, returning.with("shop.return-postage=customer"), "from: day 1, return-postage: customer");
        assertThat(already.whole("return-share")).isEqualTo(free.whole("return-share"));
    }
}
