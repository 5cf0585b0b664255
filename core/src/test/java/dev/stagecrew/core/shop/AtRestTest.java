package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.work.Quality;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where what a shop states and what its days hold differ, by how much; and that two years say what one does. */
final class AtRestTest {
    private static final Assumptions ASSUMPTIONS =
            Suppose.that(Assumption.KINDNESS_MOST, .5).assumptions();
    private static final int DAYS = 365;

    @Test
    void noReviewerIsSoSourThatGoodParcelsDoNotMatter() {
        assertThat(standing(Openings.withReviews(10, 2, 10), reviewed(4.8)).kindness())
                .isEqualTo(-.5);
    }

    /** 50 who could join hold a quarter of the 300 of whom 200 a year would leave. */
    @Test
    void fewerCustomersAreHeldWhereFewerJoin() {
        Census year = new Census(DAYS);
        for (int customer = 0; customer < 50; customer++) {
            year.joined();
        }
        year.left(200);
        Opening opening = Openings.withCustomers(300);
        assertThat(standing(opening, year).contradictions(opening))
                .singleElement()
                .satisfies(customers -> {
                    assertThat(customers.stated()).isEqualTo(300);
                    assertThat(customers.held()).isCloseTo(75, within(1e-9));
                });
    }

    /** A rating of 4.6 is explained where parcels are worth 4.2: reviewers are kind by half a star at most. */
    @Test
    void aRatingIsContradictedWhereNoKindnessExplainsIt() {
        Opening opening = Openings.withReviews(1_000, 4.6, 10);
        assertThat(standing(opening, reviewed(4.2)).kindness()).isCloseTo(.4, within(1e-6));
        assertThat(standing(opening, reviewed(4.2)).contradictions(opening)).isEmpty();
        assertThat(standing(opening, reviewed(4)).contradictions(opening))
                .singleElement()
                .satisfies(rating -> {
                    assertThat(rating.what()).isEqualTo(Contradiction.What.RATING);
                    assertThat(rating.stated()).isEqualTo(4.6);
                    assertThat(rating.held()).isEqualTo(4);
                });
        assertThat(Standing.NONE.contradictions(opening))
                .as("nobody reviews a shop in which nothing stirs")
                .isEmpty();
    }

    @Test
    void halfAndTwiceAreStillTheSame() {
        Census year = new Census(DAYS);
        for (int customer = 0; customer < 100; customer++) {
            year.joined();
        }
        year.left(200);
        Opening opening = Openings.withCustomers(300);
        assertThat(standing(opening, year).leaving()).isEqualTo(.5);
        assertThat(standing(opening, year).contradictions(opening)).isEmpty();
    }

    @Test
    void aYearSeenTwiceSaysTheSame() {
        Opening opening = Openings.of(Map.of(Quality.SITE, .4));
        Standing once = standing(opening, worked());
        Standing twice = standing(opening, worked(), worked());
        assertThat(twice.hoursADay(Quality.SITE)).isCloseTo(once.hoursADay(Quality.SITE), within(1e-9));
        assertThat(twice.afterAYear().get(Quality.SITE))
                .isCloseTo(once.afterAYear().get(Quality.SITE), within(1e-9))
                .isBetween(0.0, 1.0);
        assertThat(once.hoursADay(Quality.CRM)).as("nobody needs it").isZero();
    }

    private static Standing standing(Opening opening, Census... years) {
        double[] need = new double[Quality.values().length];
        need[Quality.SITE.ordinal()] = 6;
        return Standing.of(List.of(years), opening, need, ASSUMPTIONS);
    }

    private static Census reviewed(double stars) {
        Census year = new Census(DAYS);
        year.reviewed(stars);
        return year;
    }

    private static Census worked() {
        Census year = new Census(DAYS);
        for (int day = 0; day < DAYS; day++) {
            year.worked(Quality.SITE, day % 3);
            year.dayEnded(day);
        }
        return year;
    }
}
