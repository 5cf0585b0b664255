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
        assertThat(house.verdicts).containsExactly(new Judgement(0, false, true));
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
        assertThat(house.verdicts).as("judged unseen, once").containsExactly(new Judgement(7, false, false));
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

    /** Who leaves on the day of the promise judges then: nobody waits for a parcel that was cancelled. */
    @Test
    void whoCancelsJudgesAtOnceThatNothingCame() {
        afterSale = new AfterSale(
                Suppose.that(Assumption.CANCEL_LATE, 1e6)
                        .and(Assumption.WRITE_OFF_DAYS, 7)
                        .assumptions(),
                new Streams(1, 0),
                house);
        afterSale.placed(Orders.uneventful(), true);
        house.passTo(6, afterSale);
        assertThat(house.verdicts).containsExactly(new Judgement(7, false, false));
        house.passTo(40, afterSale);
        assertThat(house.verdicts).hasSize(1);
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
        assertThat(afterSale.reviews(order, new Judgement(7, false, true), 0)).isFalse();
        assertThat(afterSale.reviews(order, new Judgement(7, false, false), 0)).isTrue();
    }

    @Test
    void someAskWhereItIsWhenThePromiseIsBroken() {
        afterSale.placed(Orders.with(new Orders.Luck().asksWhenLate()), true);
        house.passTo(7, afterSale);
        assertThat(house.told).containsExactly("0 pack SALE", "6 late", "6 asks where-is-my-order");
    }

    /** Promised for day 6 at ten, it comes on day 8 at the same hour. */
    @Test
    void howLateAParcelComesIsCountedFromItsPromise() {
        Order order = Orders.uneventful();
        afterSale.placed(order, true);
        Packing packing = house.packings.get(0);
        afterSale.handedOver(packing);
        assertThat(afterSale.isWanted(packing)).as("it is gone").isFalse();
        afterSale.delivered(packing.purchase(), false, Orders.PLACED + 8 * SimTime.DAY_MILLIS);
        assertThat(house.parcels).containsExactly(new PaperHouse.Parcel(2, false, false));
        assertThat(house.verdicts).containsExactly(new Judgement(2, false, true));
    }

    @Test
    void aWrongParcelIsComplainedAboutAtOnceAndInAnger() {
        Order order = Orders.with(new Orders.Luck().damages());
        deliver(order, true);
        assertThat(house.parcels)
                .as("wrong, so nobody asks whether it is whole")
                .containsExactly(new PaperHouse.Parcel(0, true, false));
        assertThat(house.letters)
                .containsExactly(new PaperHouse.Letter(ContactKind.WRONG_PARCEL, SimTime.startOfDay(0), true));
        assertThat(house.verdicts).containsExactly(new Judgement(0, true, true));
        afterSale.settled(ContactKind.WRONG_PARCEL, order);
        assertThat(house.told).endsWith("0 replace");
    }

    @Test
    void aBrokenParcelSpoilsTheVerdict() {
        deliver(Orders.with(new Orders.Luck().damages()), false);
        assertThat(house.parcels).containsExactly(new PaperHouse.Parcel(0, false, true));
        assertThat(house.verdicts).containsExactly(new Judgement(0, true, true));
    }

    @Test
    void onlyAComplaintMakesAnotherParcelGoOut() {
        Order order = Orders.with(new Orders.Luck().damages());
        deliver(order, false);
        afterSale.settled(ContactKind.PRODUCT, order);
        assertThat(house.told).noneMatch(line -> line.endsWith("replace"));
        afterSale.settled(ContactKind.DAMAGED, order);
        afterSale.settled(ContactKind.DAMAGED, order);
        assertThat(house.told.stream().filter(line -> line.endsWith("replace"))).hasSize(1);
    }

    @Test
    void goodsThatAreFoundForASaleArePacked() {
        Order order = Orders.uneventful();
        afterSale.placed(order, false);
        assertThat(house.packings).isEmpty();
        afterSale.goodsFound(order);
        assertThat(house.told).containsExactly("0 pack GOODS_FOUND");
        assertThat(afterSale.isWanted(house.packings.get(0))).isTrue();
        house.passTo(36, afterSale);
        assertThat(house.told).as("they lie there to go back").endsWith("36 drop", "36 reshelve");
    }

    /** Wished for a day after the parcel came; a parcel that came in time makes nobody angry. */
    @Test
    void whoWritesAboutAReturnDoesSoWhenTheyWishIt() {
        afterSale = new AfterSale(Suppose.that(Assumption.RETURN_TICKETS, 1).assumptions(), new Streams(1, 0), house);
        deliver(Orders.with(new Orders.Luck().returns(true)), false);
        assertThat(house.letters).containsExactly(new PaperHouse.Letter(ContactKind.RETURN, SimTime.DAY_MILLIS, false));
        afterSale.delivered(
                new Purchase(Orders.with(new Orders.Luck().returns(true)), false), false, 9 * SimTime.DAY_MILLIS);
        assertThat(house.letters.get(1).annoyed()).as("late, and now back").isTrue();
        AfterSale silent =
                new AfterSale(Suppose.that(Assumption.RETURN_TICKETS, 0).assumptions(), new Streams(1, 0), house);
        silent.delivered(new Purchase(Orders.with(new Orders.Luck().returns(true)), false), false, 0);
        assertThat(house.letters).hasSize(2);
    }

    @Test
    void whoAsksWhereItIsIsAnnoyedAndDoesSoWhenThePromiseIsBroken() {
        afterSale.placed(Orders.with(new Orders.Luck().asksWhenLate()), true);
        house.passTo(7, afterSale);
        assertThat(house.letters)
                .containsExactly(new PaperHouse.Letter(
                        ContactKind.WHERE_IS_MY_ORDER, Orders.PLACED + 6 * SimTime.DAY_MILLIS, true));
    }

    /** r + (e − r) · Q: half of what well-kept mails would bring on top. */
    @Test
    void reviewsAreWrittenMoreOftenWhenAskedForWell() {
        Assumptions believed = Suppose.that(Assumption.REVIEW_RATE, .02)
                .and(Assumption.REVIEW_RATE_EMAIL, .08)
                .and(Assumption.REVIEW_UNDELIVERED, 3)
                .assumptions();
        AfterSale shop = new AfterSale(believed, new Streams(1, 0), house);
        Judgement fine = new Judgement(0, false, true);
        Judgement nothing = new Judgement(7, false, false);
        assertThat(shop.reviews(reviewer(.0499), fine, .5)).isTrue();
        assertThat(shop.reviews(reviewer(.0501), fine, .5)).isFalse();
        assertThat(shop.reviews(reviewer(.1499), nothing, .5)).isTrue();
        assertThat(shop.reviews(reviewer(.1501), nothing, .5)).isFalse();
        assertThat(shop.reviews(reviewer(.0199), fine, 0)).isTrue();
        assertThat(shop.reviews(reviewer(.0201), fine, 0)).isFalse();
    }

    @Test
    void aShopIsToldOnceThatAPromiseIsBrokenAndNotOfOneThatWasKept() {
        Order order = Orders.uneventful();
        deliver(order, false);
        house.passTo(10, afterSale);
        assertThat(house.told).noneMatch(line -> line.endsWith("late"));
        afterSale.goodsFound(order);
        assertThat(house.told).as("all is over: they go back").endsWith("11 reshelve");
    }

    private static Order reviewer(double luck) {
        return Orders.with(new Orders.Luck().reviews(luck));
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
