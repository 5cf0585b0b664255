package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import org.junit.jupiter.api.Test;

final class ReputationTest {
    private static final Assumptions ASSUMPTIONS = Suppose.nothingSpecial();

    @Test
    void starsFallOffACliffAtThreeDays() {
        double onTime = stars(0);
        double late = stars(.01);
        double stillLate = stars(3);
        double veryLate = stars(3.01);
        assertThat(late).isEqualTo(stillLate);
        assertThat(stars(30)).isEqualTo(veryLate);
        assertThat(stillLate - veryLate).as("the cliff").isGreaterThan(onTime - late);
    }

    @Test
    void wrongParcelsAndSourServiceCostStars() {
        Reputation shop = shop(2, 4.3);
        assertThat(shop.stars(0, true, .9)).isCloseTo(shop.stars(0, false, .9) - 1.5, within(1e-12));
        assertThat(shop.stars(0, false, .4)).isCloseTo(shop.stars(0, false, .9) - .3, within(1e-12));
    }

    /** Paired: the same reviewers, of whom more and more got their parcel late. */
    @Test
    void whoWritesGivesTheStarsOfTheirVerdictWithinOneAndFive() {
        Judgement late = new Judgement(2, false, true);
        Judgement nothing = new Judgement(2, false, false);
        Opening opening = Openings.withReviews(3, 4.3, 20);
        Reputation shop = Reputation.held(opening, ASSUMPTIONS, Flows.UNHEARD);
        assertThat(shop.judged(late, 0, .9)).isEqualTo(shop.stars(2, false, .9));
        assertThat(shop.judged(nothing, 0, .9)).isEqualTo(shop.stars(2, false, .9));
        assertThat(shop.judged(late, 100, .9)).isEqualTo(5);
    }

    @Test
    void moreLateParcelsNeverRaiseTheRating() {
        double before = 5;
        for (int latePercent = 0; latePercent <= 100; latePercent += 5) {
            double rating = ratingAfter(2000, latePercent, 1);
            assertThat(rating).as(latePercent + "% late").isLessThanOrEqualTo(before);
            before = rating;
        }
    }

    @Test
    void laterParcelsNeverRaiseTheRating() {
        double before = 5;
        for (double days = 0; days <= 10; days += .5) {
            double rating = ratingAfter(500, 30, days);
            assertThat(rating).isLessThanOrEqualTo(before);
            before = rating;
        }
    }

    @Test
    void aReviewHasBetweenOneAndFiveStars() {
        Reputation shop = shop(2, 4.3);
        assertThat(shop.review(4.4, 10)).isEqualTo(5);
        assertThat(shop.review(2.1, -10)).isEqualTo(1);
        assertThat(shop.rating()).isBetween(1.0, 5.0);
    }

    /** The first review of a product without any counts half; the hundredth hardly. */
    @Test
    void theMoreReviewsTheLessEachOneMoves() {
        assertThat(moved(0)).isGreaterThan(moved(1)).isCloseTo(.5 * 3.3, within(1e-9));
        assertThat(moved(1)).isGreaterThan(moved(5));
        assertThat(moved(20)).as("a visitor's eye averages over 200").isEqualTo(moved(100));
    }

    /** Spiegel: nearly all is gained by the tenth review. */
    @Test
    void reviewsBuildTrustMostlyWithTheFirstTen() {
        double none = shop(0, 4.3).trust(4.3);
        double ten = shop(10, 4.3).trust(4.3);
        double many = shop(1000, 4.3).trust(4.3);
        assertThat(none).isCloseTo(1 - ASSUMPTIONS.get(Assumption.REVIEW_LOSS), within(1e-12));
        assertThat(many).isCloseTo(1, within(1e-12));
        assertThat((ten - none) / (many - none)).isGreaterThan(.95);
    }

    @Test
    void aStarMovesSalesByTheStarEffect() {
        assertThat(shop(1000, 4.6).trust(3.6) - shop(1000, 4.6).trust(4.6))
                .isCloseTo(ASSUMPTIONS.get(Assumption.STAR_EFFECT), within(1e-12));
    }

    @Test
    void aHeldReputationStaysAndHearsWhatIsMeant() {
        Census year = new Census(365);
        Reputation held = Reputation.held(Openings.withReviews(2, 4.3, 10), ASSUMPTIONS, year);
        assertThat(held.review(4.4, 10)).isEqualTo(5);
        held.endDay();
        assertThat(held.rating()).isEqualTo(4.3);
        assertThat(held.reviewsPerProduct()).isEqualTo(2);
        assertThat(year.stars()).singleElement().isEqualTo(4.4 + 9);
    }

    /** BrightLocal 2014: of those who would use a business of 4 stars, 78 % would use one of 3, 29 % one of 2. */
    @Test
    void peopleShunAShopWhoseNewestReviewsAreBad() {
        double fine = 1 - ASSUMPTIONS.get(Assumption.REVIEW_LOSS) * StrictMath.exp(-1000);
        assertThat(afterReviewsOf(4.0) / fine).isBetween(.97, 1.0);
        assertThat(afterReviewsOf(3.0) / fine).isBetween(.57, .80);
        assertThat(afterReviewsOf(2.0) / fine).isBetween(.14, .35);
        assertThat(afterReviewsOf(1.0) / fine).isBetween(.05, .15);
    }

    @Test
    void aFewBadReviewsAmongManyGoodOnesScareNobodyOff() {
        Reputation shop = shop(1000, 4.3);
        shop.review(1, 0);
        shop.review(1, 0);
        shop.review(4.4, 0);
        assertThat(shop.trust(4.3)).isGreaterThan(.99);
    }

    @Test
    void aShopThatIsForgivenIsTrustedAgain() {
        Reputation shop = shop(1000, 4.3);
        reviews(shop, 50, 1.5);
        double worst = shop.trust(4.3);
        reviews(shop, 50, 4.5);
        assertThat(worst).isLessThan(.3);
        assertThat(shop.trust(4.3)).isGreaterThan(.9);
    }

    /** What visitors know today, they know already: only a change moves them. */
    @Test
    void aShopWithFewStarsStartsWithTheTrustItHas() {
        assertThat(shop(1000, 2.5).trust(2.5)).isEqualTo(shop(1000, 4.5).trust(4.5));
    }

    private static double afterReviewsOf(double stars) {
        Reputation shop = shop(1000, 4.3);
        reviews(shop, 60, stars);
        return shop.trust(4.3);
    }

    private static void reviews(Reputation shop, int number, double stars) {
        for (int i = 0; i < number; i++) {
            shop.review(stars, 0);
        }
    }

    private static double stars(double daysLate) {
        return shop(2, 4.3).stars(daysLate, false, .9);
    }

    private static double moved(double reviews) {
        Reputation shop = shop(reviews, 4.3);
        shop.review(1, 0);
        return 4.3 - shop.rating();
    }

    private static double ratingAfter(int reviews, int latePercent, double daysLate) {
        Reputation shop = shop(2, 4.3);
        Streams.Family reviewers = new Streams(7, 0).named("reviewers");
        for (int i = 0; i < reviews; i++) {
            RandomStream own = reviewers.at(i);
            boolean late = own.nextDouble() * 100 < latePercent;
            shop.review(shop.stars(late ? daysLate : 0, false, .9), own.nextGaussian());
        }
        return shop.rating();
    }

    private static Reputation shop(double reviewsPerProduct, double rating) {
        return Reputation.moving(Openings.withReviews(reviewsPerProduct, rating, 10), Standing.NONE, ASSUMPTIONS);
    }
}
