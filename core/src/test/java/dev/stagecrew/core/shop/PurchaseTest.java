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

final class PurchaseTest {
    private final Order order = Orders.uneventful();
    private final Purchase purchase = new Purchase(order, true);

    @Test
    void aBuyerJudgesOnceAndIsPaidBackOnce() {
        assertThat(purchase.judges()).isTrue();
        assertThat(purchase.judges()).isFalse();
        assertThat(purchase.refunds()).isTrue();
        assertThat(purchase.refunds()).isFalse();
    }

    @Test
    void aParcelIsAwaitedUntilItArrivesOrAllIsOver() {
        assertThat(purchase.isAwaited()).isTrue();
        purchase.enters(Purchase.Stage.SENT);
        assertThat(purchase.isAwaited()).isTrue();
        purchase.enters(Purchase.Stage.CLOSED);
        assertThat(purchase.isAwaited()).isFalse();
        Purchase other = new Purchase(order, false);
        other.arrives();
        assertThat(other.isAwaited()).isFalse();
        assertThat(other.hasGoods()).isFalse();
        assertThat(purchase.hasGoods()).isTrue();
        assertThat(purchase.order()).isSameAs(order);
    }

    @Test
    void whatIsPackedKnowsItsPurchaseAndHowOftenTheCarrierHadCome() {
        Packing packing = new Packing(4, 10, SimTime.minutes(5), purchase, true, 7);
        assertThat(packing.order()).isSameAs(order);
        assertThat(packing.purchase()).isSameAs(purchase);
        assertThat(packing.isAgain()).isTrue();
        assertThat(packing.pickupsBefore()).isEqualTo(7);
        assertThat(new Packing(4, 10, 5, purchase, false, 7).isAgain()).isFalse();
        assertThat(new Unpacking(4, 10, 5, purchase).purchase()).isSameAs(purchase);
        assertThat(packing.givenUpMillis()).isEqualTo(SimTime.NEVER);
    }

    @Test
    void packingTakesFewerMinutesTheBetterTheProcess() {
        Assumptions assumptions = Suppose.that(Assumption.PACKING_MINUTES, 12)
                .and(Assumption.PACKING_MINUTES_BEST, 8)
                .assumptions();
        assertThat(Packing.usualMinutes(assumptions, 0)).isEqualTo(12);
        assertThat(Packing.usualMinutes(assumptions, .25)).isEqualTo(11);
        assertThat(Packing.usualMinutes(assumptions, 1)).isEqualTo(8);
    }

    @Test
    void aVerdictIsBadWhenTheParcelIsLateSpoiltOrNeverCame() {
        assertThat(new Judgement(0, false, true).isBad()).isFalse();
        assertThat(new Judgement(.1, false, true).isBad()).isTrue();
        assertThat(new Judgement(0, true, true).isBad()).isTrue();
        assertThat(new Judgement(0, false, false).isBad()).isTrue();
    }

    /** 1 + k (1 − skill), and no skill below nothing or beyond all there is. */
    @Test
    void skillSparesErrors() {
        Assumptions assumptions = Suppose.that(Assumption.UNSKILLED_ERRORS, 3).assumptions();
        assertThat(Skilled.errors(assumptions, 1)).isEqualTo(1);
        assertThat(Skilled.errors(assumptions, .5)).isEqualTo(2.5);
        assertThat(Skilled.errors(assumptions, 0)).isEqualTo(4);
        assertThat(Skilled.errors(assumptions, 1.5)).isEqualTo(1);
        assertThat(Skilled.errors(assumptions, -1)).isEqualTo(4);
    }

    /** Of 4,000 a share p is known within 4 √(p (1 − p) / 4,000). */
    @Test
    void someGoBackSomeOfThemAreWrittenAboutAndSomeCanBeSoldAgain() {
        Assumptions assumptions = Suppose.that(Assumption.RETURN_TICKETS, .3)
                .and(Assumption.RETURN_MINUTES, 9)
                .and(Assumption.REFUND_RATE, .2)
                .and(Assumption.RESELLABLE, .6)
                .assumptions();
        Returning returning = new Returning(assumptions, new Streams(1, 0));
        List<Order> orders = Orders.uneventful(4_000);
        List<Order> written = orders.stream().filter(returning::writes).toList();
        assertThat(written.size() / 4_000.0).isCloseTo(.3, within(4 * Math.sqrt(.3 * .7 / 4_000)));
        assertThat(orders.stream().filter(returning::writes).toList())
                .as("the same ones again")
                .isEqualTo(written);
        assertThat(returning.workMillis(order)).isEqualTo(SimTime.minutes(9));
        assertThat(returning.goesBack(order, 1)).isFalse();
        assertThat(returning.goesBack(Orders.with(new Orders.Luck().returns(true)), 1))
                .isTrue();
        assertThat(returning.isResellable(Orders.with(new Orders.Luck().returns(true))))
                .isTrue();
        assertThat(returning.isResellable(Orders.with(new Orders.Luck().returns(false))))
                .isFalse();
    }
}
