package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promised within 6 days; the law gives 30 days more, and 14 for what is owed. Everybody is patient, no bank is asked. */
final class AfterSaleTest {
    private static final Suppose PATIENT =
            Suppose.that(Assumption.CANCEL_LATE, 1e-9).and(Assumption.CHARGE_BACK, 0);

    private final PaperHouse house = new PaperHouse();
    private AfterSale afterSale = new AfterSale(PATIENT.assumptions(), new Streams(1, 0), house);

    @Test
    void anOrderThatComesInTimeIsJudgedAndOver() {
        Order order = Orders.uneventful();
        deliver(order, false);
        house.passTo(100, afterSale);
        assertThat(house.told).containsExactly("0 pack SALE", "0 delivered");
        assertThat(house.verdicts).containsExactly(new Verdict(0, false, true));
    }

    @Test
    void theMoneyForAnOrderNeverSentGoesBackWhenTheLawSaysSo() {
        afterSale.placed(Orders.uneventful(), true);
        house.passTo(35, afterSale);
        assertThat(house.told).containsExactly("0 pack SALE", "6 late");
        house.passTo(36, afterSale);
        assertThat(house.told)
                .containsExactly("0 pack SALE", "6 late", "36 cancelled", "36 refund", "36 drop", "36 reshelve");
        assertThat(afterSale.isWanted(house.packings.get(0))).isFalse();
    }

    @Test
    void nobodyWaitsForGoodsOfACancelledOrder() {
        Order order = Orders.uneventful();
        afterSale.placed(order, false);
        house.passTo(40, afterSale);
        assertThat(house.told).containsExactly("6 late", "36 cancelled", "36 refund", "36 forget");
        afterSale.goodsFound(order);
        assertThat(house.told).as("found in the same instant, they go back").endsWith("41 reshelve");
        assertThat(house.packings).isEmpty();
    }

    @Test
    void anOrderThatWasSentIsNotCancelledHoweverLateItComes() {
        Order order = Orders.uneventful();
        afterSale.placed(order, true);
        house.passTo(8, afterSale);
        afterSale.handedOver(house.packings.get(0));
        house.passTo(40, afterSale);
        afterSale.delivered(house.packings.get(0).purchase(), false, house.nowMillis());
        assertThat(house.told).containsExactly("0 pack SALE", "6 late", "41 delivered");
        assertThat(house.verdicts).as("judged unseen, once").containsExactly(new Verdict(7, false, false));
    }

    /** Exponential with 2 % a day: mean 50 days, cut off by the law at 30. */
    @Test
    void impatientBuyersCancelByTheirRate() {
        afterSale = new AfterSale(
                Suppose.that(Assumption.CANCEL_LATE, .02)
                        .and(Assumption.CHARGE_BACK, 0)
                        .assumptions(),
                new Streams(1, 0),
                house);
        List<Order> orders = Orders.uneventful(4_000);
        orders.forEach(order -> afterSale.placed(order, true));
        house.passTo(100, afterSale);
        List<Integer> days = house.told.stream()
                .filter(line -> line.endsWith(" cancelled"))
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
                .toList();
        assertThat(days).hasSize(4_000).allSatisfy(day -> assertThat(day).isBetween(6, 36));
        double beforeTheLaw = days.stream().filter(day -> day < 36).count() / 4_000.0;
        double expected = 1 - Math.exp(-.02 * (30 - 10 / 24.0));
        assertThat(beforeTheLaw).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / 4_000)));
    }

    @Test
    void aShareOfThoseWhoWaitInVainAskTheBank() {
        afterSale = new AfterSale(Assumptions.central(), new Streams(1, 0), house);
        Orders.uneventful(4_000).forEach(order -> afterSale.placed(order, true));
        house.passTo(100, afterSale);
        double share = house.told.stream()
                        .filter(line -> line.endsWith(" charge-back"))
                        .count()
                / 4_000.0;
        assertThat(share).isCloseTo(Assumptions.central().get(Assumption.CHARGE_BACK), within(.03));
    }

    @Test
    void aBrokenParcelIsReplacedOnceItsComplaintIsSettled() {
        Order order = Orders.with(new Orders.Luck().damages());
        deliver(order, false);
        house.passTo(3, afterSale);
        afterSale.settled(ContactKind.DAMAGED, order);
        afterSale.goodsFound(order);
        assertThat(afterSale.isWanted(house.packings.get(1))).isTrue();
        afterSale.handedOver(house.packings.get(1));
        house.passTo(100, afterSale);
        assertThat(house.told)
                .containsExactly("0 pack SALE", "0 delivered", "0 asks damaged", "4 replace", "4 pack REPLACEMENT");
    }

    @Test
    void aComplaintThatNobodyAnswersIsMoneyOwed() {
        Order order = Orders.with(new Orders.Luck().damages());
        deliver(order, false);
        house.passTo(20, afterSale);
        assertThat(house.told).containsExactly("0 pack SALE", "0 delivered", "0 asks damaged", "14 refund");
        afterSale.settled(ContactKind.DAMAGED, order);
        assertThat(house.told).as("too late for another parcel").hasSize(4);
    }

    @Test
    void aReplacementThatDoesNotLeaveInTimeIsNotSent() {
        Order order = Orders.with(new Orders.Luck().damages());
        deliver(order, false);
        house.passTo(3, afterSale);
        afterSale.settled(ContactKind.DAMAGED, order);
        afterSale.goodsFound(order);
        house.passTo(20, afterSale);
        assertThat(house.told).endsWith("14 refund", "14 drop", "14 reshelve");
        assertThat(afterSale.isWanted(house.packings.get(1))).isFalse();
    }

    @Test
    void aReplacementWithoutGoodsIsWaitedForNoLonger() {
        Order order = Orders.with(new Orders.Luck().damages());
        deliver(order, false);
        afterSale.settled(ContactKind.DAMAGED, order);
        house.passTo(20, afterSale);
        assertThat(house.told).endsWith("14 refund", "14 forget");
    }

    @Test
    void aReturnIsWorkAndThenMoneyAndGoods() {
        Order order = Orders.with(new Orders.Luck().returns(true));
        deliver(order, false);
        house.passTo(5, afterSale);
        long minutes = Math.round(Assumptions.central().get(Assumption.RETURN_MINUTES));
        assertThat(house.told)
                .as("a day to make up their mind, two with the carrier")
                .endsWith("3 unpack for " + minutes);
        afterSale.unpacked(house.unpackings.get(0));
        house.passTo(100, afterSale);
        assertThat(house.told).endsWith("6 refund", "6 resell");
    }

    @Test
    void whatCannotBeSoldAgainIsLost() {
        deliver(Orders.with(new Orders.Luck().returns(false)), false);
        house.passTo(5, afterSale);
        afterSale.unpacked(house.unpackings.get(0));
        assertThat(house.told).endsWith("6 refund").noneMatch(line -> line.endsWith("resell"));
    }

    /** Wished on day 1, so owed by day 15. */
    @Test
    void theMoneyForAnUnopenedReturnGoesBackInTimeAndOnce() {
        deliver(Orders.with(new Orders.Luck().returns(true)), false);
        house.passTo(14, afterSale);
        assertThat(house.told).noneMatch(line -> line.endsWith("refund"));
        house.passTo(30, afterSale);
        assertThat(house.told).endsWith("15 refund");
        afterSale.unpacked(house.unpackings.get(0));
        assertThat(house.told).endsWith("15 refund", "31 resell");
    }

    @Test
    void whoGotNothingReviewsSeveralTimesAsOften() {
        double rate = Assumptions.central().get(Assumption.REVIEW_RATE);
        Order order = Orders.with(new Orders.Luck().reviews(2.5 * rate));
        assertThat(afterSale.reviews(order, new Verdict(7, false, true), 0)).isFalse();
        assertThat(afterSale.reviews(order, new Verdict(7, false, false), 0)).isTrue();
    }

    @Test
    void someAskWhereItIsWhenThePromiseIsBroken() {
        afterSale.placed(Orders.with(new Orders.Luck().asksWhenLate()), true);
        house.passTo(7, afterSale);
        assertThat(house.told).containsExactly("0 pack SALE", "6 late", "6 asks where-is-my-order");
    }

    /** Placed, packed, handed over and delivered in one instant. */
    private void deliver(Order order, boolean wrong) {
        afterSale.placed(order, true);
        Packing packing = house.packings.get(house.packings.size() - 1);
        assertThat(afterSale.isWanted(packing)).isTrue();
        afterSale.handedOver(packing);
        afterSale.delivered(packing.purchase(), wrong, SimTime.startOfDay(0));
    }
}
