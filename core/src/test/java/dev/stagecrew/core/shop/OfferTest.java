package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
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
