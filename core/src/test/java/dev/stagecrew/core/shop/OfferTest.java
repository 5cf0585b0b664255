package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.work.Quality;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfferTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();

    @Test
    void stackedImprovementsBringLessThanTheirProduct() {
        Reputation reputation = reputation(3);
        Offer offer = new Offer(ASSUMPTIONS, Mornings.all(0, 1), reputation);
        double before = offer.passShare();
        offer.renew(Mornings.all(1, 1), reputation);
        double product =
                1 / ((1 - ASSUMPTIONS.get(Assumption.SITE_LOSS)) * (1 - ASSUMPTIONS.get(Assumption.CONTENT_LOSS)));
        assertThat(offer.passShare() / before)
                .isCloseTo(Math.pow(product, ASSUMPTIONS.get(Assumption.OVERLAP)), within(1e-12))
                .isLessThan(product);
    }

    @Test
    void pagesAreMetBeforeReviewsAndReviewsBeforeTheCheckout() {
        Reputation unknown = reputation(0);
        Offer offer = new Offer(ASSUMPTIONS, Mornings.all(0, 1), unknown);
        assertThat(offer.stops(shopper(.99, .99, .99))).isEqualTo(Optional.of(LossReason.CONTENT));
        assertThat(offer.stops(shopper(.99, 0, .99))).isEqualTo(Optional.of(LossReason.TRUST));
        assertThat(offer.stops(shopper(.99, 0, 0))).isEqualTo(Optional.of(LossReason.SITE));
        assertThat(offer.stops(shopper(0, 0, 0))).isEmpty();
    }

    @Test
    void eachDayOfDispatchPutsTheSameShareOff() {
        Reputation reputation = reputation(3);
        Offer offer = new Offer(ASSUMPTIONS, Mornings.all(.5, 4), reputation);
        double loss = 4 * ASSUMPTIONS.get(Assumption.DELIVERY_DAY_LOSS);
        assertThat(offer.isTooSlowFor(shopper(0, 0, 0, loss - .001))).isTrue();
        assertThat(offer.isTooSlowFor(shopper(0, 0, 0, loss + .001))).isFalse();
    }

    /** By hand: a basket a tenth larger at its best, from .2 on; a third of questions answered by complete pages. */
    @Test
    void basketsGrowWithTheRangeAndQuestionsShrinkWithThePages() {
        Assumptions believed = Suppose.that(Assumption.MERCHANDISING_BASKET, .1)
                .and(Assumption.QUESTION_BLOCKS, .3)
                .and(Assumption.CONTENT_ANSWERS, 1 / 3.0)
                .assumptions();
        Offer offer = new Offer(believed, Mornings.all(.2, 1), reputation(3));
        assertThat(offer.basketFactor()).isEqualTo(1);
        offer.renew(Mornings.all(.7, 1), reputation(3));
        assertThat(offer.basketFactor()).isCloseTo(1.05, within(1e-12));
        assertThat(offer.askingShare()).isCloseTo(.3 * (1 - .7 / 3), within(1e-12));
        assertThat(offer.asks(asking(offer.askingShare() - 1e-9))).isTrue();
        assertThat(offer.asks(asking(offer.askingShare()))).isFalse();
    }

    @Test
    void asManyPassEachHurdleAsItLetsPass() {
        Offer offer = new Offer(ASSUMPTIONS, Mornings.all(.5, 1), reputation(3));
        double site = 1 - .5 * ASSUMPTIONS.get(Assumption.SITE_LOSS);
        double content = 1 - .5 * ASSUMPTIONS.get(Assumption.CONTENT_LOSS);
        double trust = reputation(3).trust(4.3);
        assertThat(offer.passShare()).isCloseTo(site * content * trust, within(1e-12));
        assertThat(offer.stops(shopper(0, content + 1e-9, 0))).contains(LossReason.CONTENT);
        assertThat(offer.stops(shopper(0, content - 1e-9, 0))).isEmpty();
        assertThat(offer.stops(shopper(0, 0, trust + 1e-9))).contains(LossReason.TRUST);
        assertThat(offer.stops(shopper(0, 0, trust - 1e-9))).isEmpty();
        assertThat(offer.stops(shopper(site + 1e-9, 0, 0))).contains(LossReason.SITE);
        assertThat(offer.stops(shopper(site - 1e-9, 0, 0))).isEmpty();
    }

    @Test
    void anOrderIsWorthTheUsualTimesTheRangesAndTheBuyersShare() {
        Offer offer = new Offer(
                Suppose.that(Assumption.MERCHANDISING_BASKET, .1).assumptions(), Mornings.all(.2, 1), reputation(3));
        Shopper generous = new Shopper(1, Channel.SOCIAL, 0, 0, 0, 0, 0, 0, 0, 0, 1.5);
        assertThat(offer.value(generous, 40)).isEqualTo(60);
        offer.renew(Mornings.all(.7, 1), reputation(3));
        assertThat(offer.value(generous, 40)).isCloseTo(63, within(1e-12));
    }

    @Test
    void visitorsStayLongerTheBetterTheSiteAndItsPages() {
        Assumptions believed = Suppose.that(Assumption.ENGAGED_MINUTES, 1)
                .and(Assumption.ENGAGED_MINUTES_BEST, 3)
                .assumptions();
        assertThat(Offer.secondsOnSite(believed, Mornings.all(0, 1))).isEqualTo(60);
        assertThat(Offer.secondsOnSite(believed, Mornings.with(Map.of(Quality.SITE, 1.0))))
                .isEqualTo(120);
        assertThat(Offer.secondsOnSite(believed, Mornings.all(1, 1))).isEqualTo(180);
    }

    private static Shopper asking(double luck) {
        return new Shopper(1, Channel.SOCIAL, 0, 0, 0, 0, luck, .5, .5, .5, 1);
    }

    private static Shopper shopper(double site, double content, double trust) {
        return shopper(site, content, trust, .5);
    }

    private static Shopper shopper(double site, double content, double trust, double delivery) {
        return new Shopper(1, Channel.SOCIAL, 0, site, content, trust, .5, .5, delivery, .5, 1);
    }

    private static Reputation reputation(double reviewsPerProduct) {
        return Reputation.moving(Openings.withReviews(reviewsPerProduct, 4.3, 20), Standing.NONE, ASSUMPTIONS);
    }
}
