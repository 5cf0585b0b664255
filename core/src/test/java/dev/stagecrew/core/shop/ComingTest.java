package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.work.Quality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How what a shop has built up brings people, channel by channel. */
final class ComingTest {
    private static final Assumptions BELIEVED = Suppose.that(Assumption.SOCIAL_GAIN, 2)
            .and(Assumption.WORD_OF_MOUTH, .5)
            .and(Assumption.CLICK_COST, .4)
            .and(Assumption.RETURNING_VISITS, .7)
            .and(Assumption.EMAIL_VISITS, 1.25)
            .and(Assumption.STAR_TEMPER, .9)
            .assumptions();
    private static final SearchRank RANK = new SearchRank(BELIEVED, .2, .2);

    /** 1 + 2 (.45 − .2) = 1.5, and never fewer than nobody. */
    @Test
    void contentBringsPeopleFromSocialMedia() {
        assertThat(visits(Channel.SOCIAL, .45, 400)).isCloseTo(1.5 * 6000, within(1e-9));
        assertThat(visits(Channel.SOCIAL, .2, 400)).isCloseTo(6000, within(1e-9));
        ChannelTraffic proud = new ChannelTraffic(BELIEVED, Traffics.with(600, 0), .9, 400);
        assertThat(proud.visits(Channel.SOCIAL, morning(.1), RANK, 400, 0)).isZero();
    }

    /** A tenth more customers and half of it more visits; without customers at the start nobody can be told of more. */
    @Test
    void customersTellOthers() {
        assertThat(visits(Channel.DIRECT, .2, 440)).isCloseTo(1.05 * 1000, within(1e-9));
        assertThat(visits(Channel.DIRECT, .2, 200)).isCloseTo(.75 * 1000, within(1e-9));
        ChannelTraffic unknown = new ChannelTraffic(BELIEVED, Traffics.with(600, 0), .2, 0);
        assertThat(unknown.visits(Channel.DIRECT, morning(.2), RANK, 50, 0)).isEqualTo(1000);
        ChannelTraffic loud = new ChannelTraffic(
                Suppose.that(Assumption.WORD_OF_MOUTH, 3).assumptions(), Traffics.with(600, 0), .2, 400);
        assertThat(loud.visits(Channel.DIRECT, morning(.2), RANK, 0, 0))
                .as("not fewer than nobody")
                .isZero();
    }

    @Test
    void searchBringsWhatTheRankIsWorth() {
        SearchRank rank = new SearchRank(BELIEVED, .2, .2);
        for (int day = 0; day < 100; day++) {
            rank.endDay(Mornings.all(.8, 1));
        }
        assertThat(rank.factor()).isGreaterThan(1);
        assertThat(new ChannelTraffic(BELIEVED, Traffics.with(600, 0), .2, 400)
                        .visits(Channel.ORGANIC, morning(.2), rank, 400, 0))
                .isCloseTo(1000 * rank.factor(), within(1e-9));
    }

    /** A shop that bought no clicks buys its first ones at the usual price. */
    @Test
    void theFirstAdsCostWhatAClickCosts() {
        ChannelTraffic quiet = new ChannelTraffic(BELIEVED, Traffics.with(0, 0), .2, 400);
        assertThat(quiet.visits(Channel.PAID_SEARCH, morning(.2), RANK, 400, 100))
                .isCloseTo(250, within(1e-9));
        assertThat(quiet.visits(Channel.PAID_SEARCH, morning(.2), RANK, 400, 0)).isZero();
    }

    /** Whoever got nothing is not kind, however kind others are. */
    @Test
    void aWarningIsGivenAsItIsMeant() {
        Standing kind = new Standing(Map.of(), Map.of(), 1, 1, 0, Double.NaN, 0, .4, .5, 0, 0);
        Reputation shop = Reputation.moving(Openings.withReviews(10, 4.5, 10), kind, BELIEVED);
        assertThat(shop.review(2, 0)).isEqualTo(2.4);
        assertThat(shop.warning(2, 0)).isEqualTo(2);
        assertThat(shop.warning(2, 1)).isEqualTo(2.9);
        assertThat(shop.warning(2, -2)).isEqualTo(1);
        assertThat(shop.rating()).isLessThan(4.5);
        assertThat(shop.reviewsPerProduct()).isEqualTo(10.4);
    }

    @Test
    void customersComeBackByThemselvesAndByMail() {
        assertThat(visits(Channel.RETURNING, .2, 400))
                .isCloseTo(400 * BELIEVED.get(Assumption.RETURNING_VISITS), within(1e-9));
        ChannelTraffic audience = new ChannelTraffic(BELIEVED, Traffics.with(600, 0), .2, 400);
        assertThat(audience.visits(Channel.EMAIL, Mornings.with(Map.of(Quality.CRM, .3)), RANK, 400, 0))
                .isCloseTo(400 * .3 * BELIEVED.get(Assumption.EMAIL_VISITS), within(1e-9));
    }

    /** With service as usual, stars are what is believed of parcels in time, late by a day, and later than three. */
    @Test
    void starsAreThoseOfTheParcel() {
        Reputation shop = Reputation.moving(Openings.withReviews(10, 4.5, 10), Standing.NONE, BELIEVED);
        double usual = BELIEVED.get(Assumption.USUAL_SATISFACTION);
        assertThat(shop.stars(0, false, usual)).isCloseTo(BELIEVED.get(Assumption.STARS_ON_TIME), within(1e-12));
        assertThat(shop.stars(1, false, usual)).isCloseTo(BELIEVED.get(Assumption.STARS_LATE), within(1e-12));
        assertThat(shop.stars(4, false, usual)).isCloseTo(BELIEVED.get(Assumption.STARS_VERY_LATE), within(1e-12));
    }

    @Test
    void aWarningIsHeardWhereNothingMoves() {
        Census year = new Census(365);
        Reputation held = Reputation.held(Openings.withReviews(10, 4.5, 10), BELIEVED, year);
        assertThat(held.warning(1.5, 0)).isEqualTo(1.5);
        assertThat(year.warnings()).isEqualTo(1);
        assertThat(year.stars()).as("it is no parcel's").isEmpty();
        assertThat(held.rating()).isEqualTo(4.5);
    }

    /** A usual December day at half the usual level, twice as busy as a usual month: as many as on a usual day. */
    @Test
    void theLevelAndTheSeasonMultiply() {
        Traffic traffic = Traffics.with(600, 0, Traffics.december(2), List.of());
        Season season = new Season(BELIEVED, traffic, new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 0));
        Marketplace market = new Marketplace(BELIEVED, new ChannelTraffic(BELIEVED, traffic, .2, 400), season);
        Marketplace.Today today = new Marketplace.Today(Mornings.on(340), RANK, 400, 600, .5, 1);
        assertThat(market.onTheDay(Channel.SOCIAL, today).expected())
                .isCloseTo(market.usual(Channel.SOCIAL, today).expected(), within(1e-9));
    }

    private static double visits(Channel channel, double content, double customers) {
        return new ChannelTraffic(BELIEVED, Traffics.with(600, 0), .2, 400)
                .visits(channel, morning(content), RANK, customers, 600);
    }

    private static Morning morning(double content) {
        return Mornings.with(Map.of(Quality.CONTENT, content));
    }
}
