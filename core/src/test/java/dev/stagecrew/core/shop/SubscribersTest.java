package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import org.junit.jupiter.api.Test;

/** A hundred subscribers who order every twenty days and skip a fifth; a tenth cancels in a month. */
final class SubscribersTest {
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final Assumptions BELIEVED = Suppose.that(Assumption.SUBSCRIPTION_SKIPS, .2)
            .and(Assumption.SUBSCRIPTION_LOST, .1)
            .and(Assumption.QUIT_AFTER_LATE, .5)
            .assumptions();
    private static final Judgement FINE = new Judgement(0, false, true);
    private static final Judgement NEVER = new Judgement(30, false, false);

    private static Subscribers subscribers(double ordersADay) {
        return new Subscribers(BELIEVED, new Subscription(100, 20, .1), ordersADay);
    }

    private static Order order(Channel channel) {
        Shopper usual = Orders.uneventful().shopper();
        Shopper shopper = new Shopper(1, channel, 0, 0, 0, 0, 0, 0, 0, 0, usual.basket());
        return new Order(1, 0, shopper, Orders.uneventful().parcel(), 0, 35, 35, false);
    }

    @Test
    void theyOrderByTheirIntervalAndSkipSome() {
        assertThat(subscribers(8).ordersADay()).isCloseTo(100 / 20.0 * .8, within(1e-12));
    }

    @Test
    void asManySubscribeAsCancelWhileOrdersStayWhatTheyAre() {
        Subscribers held = subscribers(8);
        for (int day = 0; day < 365; day++) {
            held.endDay();
            for (int order = 0; order < 8; order++) {
                held.judged(order(Channel.ORGANIC), FINE, .9);
            }
        }
        assertThat(held.active()).isCloseTo(100, within(1e-9));
    }

    @Test
    void withoutOrdersOnTheSiteTheyRunOut() {
        Subscribers left = subscribers(8);
        for (int day = 0; day < 30; day++) {
            left.endDay();
        }
        assertThat(left.active()).isCloseTo(100 * Math.pow(1 - .1 / DAYS_A_MONTH, 30), within(1e-9));
    }

    @Test
    void whoGetsNothingMayLeave() {
        Subscribers some = subscribers(8);
        some.judged(order(Channel.SUBSCRIPTION), NEVER, .4);
        assertThat(some.active()).isEqualTo(99);
        some.judged(order(Channel.SUBSCRIPTION), NEVER, .6);
        some.judged(order(Channel.SUBSCRIPTION), FINE, .1);
        some.judged(order(Channel.MARKETPLACE), FINE, .1);
        assertThat(some.active()).isEqualTo(99);
    }

    @Test
    void aShopWithoutThemHasNone() {
        Subscribers none = new Subscribers(BELIEVED, Subscription.NONE, 8);
        none.endDay();
        none.judged(order(Channel.ORGANIC), FINE, .1);
        assertThat(none.ordersADay()).isZero();
    }
}
