package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.work.Quality;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StandingTest {
    private static final Assumptions ASSUMPTIONS = Suppose.nothingSpecial();
    private static final int DAYS = 365;
    private static final double NEED = 6;

    @Test
    void theSameHoursEveryDayHoldAQuality() {
        Standing standing = standing(Openings.of(Map.of(Quality.SITE, .4)), year(day -> .3));
        assertThat(standing.hoursADay(Quality.SITE)).isCloseTo(.3, within(1e-5));
        assertThat(standing.afterAYear().get(Quality.SITE)).isCloseTo(.4, within(1e-4));
    }

    @Test
    void whereNobodyDoesAnythingNothingIsMissing() {
        Standing standing = standing(Openings.of(Map.of(Quality.SITE, .4)), year(day -> 0));
        assertThat(standing.hoursADay(Quality.SITE)).isZero();
        assertThat(standing.afterAYear().get(Quality.SITE)).isEqualTo(.4);
    }

    /** Weeks of much and of nothing: the standing is not their mean, and holds all the same. */
    @Test
    void hoursThatComeAndGoHoldAQualityInTheMeanOfManyYears() {
        Opening opening = Openings.of(Map.of(Quality.SITE, .3));
        Standing standing = standing(
                opening, IntStream.range(0, 10).mapToObj(StandingTest::bursts).toArray(Census[]::new));
        double[] need = need();
        double sum = 0;
        int years = 400;
        for (int year = 10; year < 10 + years; year++) {
            Qualities qualities = Qualities.moving(opening, need, standing, ASSUMPTIONS);
            Census luck = bursts(year);
            for (int day = 0; day < DAYS; day++) {
                qualities.credit(Quality.SITE, luck.hours(day, Quality.SITE));
                qualities.endDay(day);
            }
            sum += qualities.values()[Quality.SITE.ordinal()];
        }
        // ten years know the mean of the bursts within a twentieth, which moves the site by as much of its wear in a
        // year
        assertThat(sum / years).isCloseTo(.3, within(.01));
    }

    @Test
    void aShortageThatGrowsShowsInTheQualityAYearLater() {
        Standing standing =
                standing(Openings.of(Map.of(Quality.MARKETING, .4)), year(Quality.MARKETING, day -> day < 180 ? 1 : 0));
        assertThat(standing.afterAYear().get(Quality.MARKETING)).isLessThan(.3);
    }

    @Test
    void asManyJoinAsLeave() {
        Census tooMany = year(day -> 0);
        IntStream.range(0, 500).forEach(customer -> tooMany.joined());
        tooMany.left(200);
        Standing fewerJoin = standing(Openings.withCustomers(300), tooMany);
        assertThat(fewerJoin.joining()).isCloseTo(.4, within(1e-12));
        assertThat(fewerJoin.leaving()).isEqualTo(1);

        Census tooFew = year(day -> 0);
        IntStream.range(0, 50).forEach(customer -> tooFew.joined());
        tooFew.left(200);
        Standing fewerLeave = standing(Openings.withCustomers(300), tooFew);
        assertThat(fewerLeave.joining()).isEqualTo(1);
        assertThat(fewerLeave.leaving()).isCloseTo(.25, within(1e-12));
    }

    @Test
    void aShopWithoutCustomersYetGrows() {
        Census first = year(day -> 0);
        first.joined();
        Standing standing = standing(Openings.withCustomers(0), first);
        assertThat(standing.joining()).isEqualTo(1);
        assertThat(standing.leaving()).isEqualTo(1);
    }

    /** Half a review a day against a hundred that there are. */
    @Test
    void reviewsLoseTheirWeightAsNewOnesCome() {
        Census year = reviewed(DAYS / 2, 4.3);
        Opening opening = Openings.withReviews(10, 4.3, 10);
        Standing standing = standing(opening, year);
        assertThat(standing.reviewsADay()).isCloseTo(.5, within(.01));
        Reputation reputation = Reputation.moving(opening, standing, ASSUMPTIONS);
        for (int day = 0; day < 2 * DAYS; day++) {
            if (day % 2 == 0) {
                reputation.review(4.3, 0);
            }
            reputation.endDay();
        }
        assertThat(reputation.reviewsPerProduct()).isCloseTo(10, within(.1));
    }

    @Test
    void theReviewsOfAYoungShopGrow() {
        Opening young = new Opening(Map.of(), 0, 10, 4.3, 10, true);
        assertThat(standing(young, reviewed(100, 4.3)).reviewWearADay()).isZero();
        assertThat(standing(Openings.withReviews(0, 4.3, 10), reviewed(100, 4.3))
                        .reviewWearADay())
                .isZero();
    }

    @Test
    void reviewersAreAsKindAsTheRatingSays() {
        Standing standing = standing(Openings.withReviews(10, 4.5, 10), reviewed(100, 4.2));
        assertThat(standing.kindness()).isCloseTo(.3, within(1e-6));
        assertThat(standing(Openings.withReviews(10, 4.2, 10), reviewed(100, 4.4))
                        .kindness())
                .isCloseTo(-.2, within(1e-6));
        assertThat(standing(Openings.withReviews(10, 4.5, 10), year(day -> 0)).kindness())
                .as("nobody reviews")
                .isZero();
    }

    @Test
    void noReviewerIsSoKindThatLateParcelsDoNotMatter() {
        assertThat(standing(Openings.withReviews(10, 5, 10), reviewed(100, 2)).kindness())
                .isCloseTo(.5, within(1e-6));
    }

    /** Whoever got nothing writes on top of what holds the rating, and is a review all the same. */
    @Test
    void theRatingIsHeldByParcelsThatCame() {
        Opening opening = Openings.withReviews(10, 4.5, 10);
        Census year = reviewed(100, 4.2);
        IntStream.range(0, 265).forEach(review -> year.warned());
        assertThat(standing(opening, year).kindness())
                .isEqualTo(standing(opening, reviewed(100, 4.2)).kindness());
        assertThat(standing(opening, year).reviewsADay()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aShopThatSendsNothingHasNoRatingToHold() {
        Census year = year(day -> 0);
        IntStream.range(0, 50).forEach(review -> year.warned());
        assertThat(standing(Openings.withReviews(10, 4.5, 10), year).kindness()).isZero();
    }

    @Test
    void aShopThatDoesNotGoTogetherSaysSo() {
        Census year = reviewed(365, 2);
        IntStream.range(0, 500).forEach(customer -> year.joined());
        year.left(200);
        Opening opening = new Opening(Map.of(), 300, 10, 4.5, 10, false);
        assertThat(standing(opening, year).contradictions(opening))
                .satisfiesExactly(
                        customers -> {
                            assertThat(customers.what()).isEqualTo(Contradiction.What.CUSTOMERS);
                            assertThat(customers.held())
                                    .as("300 times 500 / 200")
                                    .isCloseTo(750, within(1e-9));
                        },
                        reviews -> {
                            assertThat(reviews.what()).isEqualTo(Contradiction.What.REVIEWS);
                            assertThat(reviews.stated()).isEqualTo(100);
                            assertThat(reviews.held()).isCloseTo(365, within(1.0));
                        },
                        rating -> {
                            assertThat(rating.what()).isEqualTo(Contradiction.What.RATING);
                            assertThat(rating.held()).isEqualTo(2);
                        });
        assertThat(Standing.NONE.contradictions(opening)).isEmpty();
    }

    @Test
    void aShopAtRestHasNothingToExplain() {
        Census year = reviewed(90, 4.2);
        IntStream.range(0, 300).forEach(customer -> year.joined());
        year.left(200);
        Opening opening = new Opening(Map.of(), 300, 10, 4.3, 10, false);
        assertThat(standing(opening, year).contradictions(opening)).isEmpty();
        Opening young = new Opening(Map.of(), 300, 1, 4.3, 10, true);
        assertThat(standing(young, year).contradictions(young))
                .as("growing is no contradiction")
                .isEmpty();
    }

    @Test
    void aPileThatGrowsIsToldByTheWeek() {
        Census year = year(day -> 0);
        for (int day = 0; day < DAYS; day++) {
            year.backlog(day, 2.0 * day);
            year.waiting(day, 5);
        }
        Standing standing = standing(Openings.withCustomers(1), year);
        assertThat(standing.backlogAWeek()).isCloseTo(14, within(1e-9));
        assertThat(standing.waitingAWeek()).isZero();
    }

    @Test
    void whatHappensAheadOfTheFirstDayIsForgotten() {
        Census year = new Census(DAYS);
        year.worked(Quality.SITE, 100);
        year.joined();
        year.left(5);
        year.reviewed(1);
        year.dayEnded(-1);
        IntStream.range(0, DAYS).forEach(year::dayEnded);
        Standing standing = standing(Openings.withCustomers(10), year);
        assertThat(standing.hoursADay(Quality.SITE)).isZero();
        assertThat(standing.reviewsADay()).isZero();
        assertThat(standing.joining()).isEqualTo(1);
        assertThat(standing.leaving()).isEqualTo(1);
    }

    private static Standing standing(Opening opening, Census... years) {
        return Standing.of(List.of(years), opening, need(), ASSUMPTIONS);
    }

    private static double[] need() {
        double[] need = new double[Quality.values().length];
        need[Quality.SITE.ordinal()] = NEED;
        need[Quality.MARKETING.ordinal()] = NEED;
        return need;
    }

    private static Census year(IntToDoubleFunction hours) {
        return year(Quality.SITE, hours);
    }

    private static Census year(Quality quality, IntToDoubleFunction hours) {
        Census year = new Census(DAYS);
        for (int day = 0; day < DAYS; day++) {
            year.worked(quality, hours.applyAsDouble(day));
            year.dayEnded(day);
        }
        return year;
    }

    /** On every third day, by luck, an hour and a half. */
    private static Census bursts(int number) {
        RandomStream luck = new Streams(11, number).named("bursts").at(0);
        return year(day -> luck.nextDouble() < 1.0 / 3 ? 1.5 : 0);
    }

    private static Census reviewed(int reviews, double stars) {
        Census year = year(day -> 0);
        IntStream.range(0, reviews).forEach(review -> year.reviewed(stars));
        return year;
    }
}
