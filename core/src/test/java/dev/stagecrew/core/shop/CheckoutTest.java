package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shop of two groups of products, of which the first is sold out; a third of buyers ask, two of five take nothing else. */
final class CheckoutTest {
    private static final Assumptions BELIEVED = Suppose.that(Assumption.QUESTION_BLOCKS, .3)
            .and(Assumption.CONTENT_ANSWERS, 0)
            .and(Assumption.STOCKOUT_LOSS, .4)
            .and(Assumption.DELIVERY_DAY_LOSS, .1)
            .assumptions();

    private final List<String> told = new ArrayList<>();
    private final Stockroom stockroom = new Stockroom(BELIEVED, 2, 4, .5);
    private final Checkout checkout = new Checkout(BELIEVED, offer(), stockroom, new PaperClerk());

    @Test
    void whoIsStoppedByAPageNeverAsks() {
        checkout.enters(shopper(.99, 0, .9, .9, .9));
        assertThat(told).containsExactly("lost CONTENT");
    }

    @Test
    void anOrderThatHangsOnAnAnswerWaitsForIt() {
        checkout.enters(shopper(0, .29, .9, .9, .9));
        assertThat(told).containsExactly("asks");
        checkout.decides(shopper(0, .29, .9, .9, .9));
        assertThat(told).containsExactly("asks", "buys 1");
    }

    @Test
    void whoHasNoQuestionBuysWhatTheyCameFor() {
        checkout.enters(shopper(0, .31, .9, .9, .2));
        assertThat(told).containsExactly("buys 0");
    }

    @Test
    void whatIsSoldOutLosesAShareAndTheOthersTakeSomethingElse() {
        sellOut(0);
        checkout.decides(shopper(0, .9, .39, .9, .2));
        checkout.decides(shopper(0, .9, .41, .9, .2));
        assertThat(told).containsExactly("lost STOCK", "buys 1");
    }

    @Test
    void whereEverythingIsSoldOutEverybodyIsLost() {
        sellOut(0);
        sellOut(1);
        checkout.decides(shopper(0, .9, .99, .9, .2));
        assertThat(told).containsExactly("lost STOCK");
    }

    /** Two days of dispatch lose a fifth. */
    @Test
    void whatTakesTooLongIsNotBought() {
        checkout.decides(shopper(0, .9, .9, .19, .9));
        checkout.decides(shopper(0, .9, .9, .21, .9));
        assertThat(told).containsExactly("lost DELIVERY", "buys 1");
    }

    private void sellOut(int group) {
        while (stockroom.has(group)) {
            stockroom.take(group);
        }
    }

    private static Offer offer() {
        Reputation reputation = Reputation.moving(Openings.withReviews(3, 4.3, 20), Standing.NONE, BELIEVED);
        return new Offer(BELIEVED, Mornings.all(.5, 2), reputation);
    }

    private static Shopper shopper(double content, double question, double stock, double delivery, double group) {
        return new Shopper(1, Channel.SOCIAL, 0, 0, content, 0, question, stock, delivery, group, 1);
    }

    private final class PaperClerk implements Checkout.Clerk {
        @Override
        public void lost(Shopper shopper, LossReason reason) {
            told.add("lost " + reason);
        }

        @Override
        public void asks(Shopper shopper) {
            told.add("asks");
        }

        @Override
        public void buys(Shopper shopper, int group) {
            told.add("buys " + group);
        }
    }
}
