package dev.stagecrew.core.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.time.ShopCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a day can expect, without luck. */
final class MarketplaceTest {
    private static final Assumptions ASSUMPTIONS = Assumptions.central();
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double BUDGET = 600;
    private static final int DECEMBER = 340;
    private static final double CUSTOMERS = 400;
    private static final Traffic TRAFFIC = Traffics.with(BUDGET, .4);
    private static final ShopCalendar YEAR = new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 0);
    private static final SearchRank RANK = new SearchRank(ASSUMPTIONS, .2, .2);

    private static Marketplace market(Traffic traffic) {
        return new Marketplace(
                ASSUMPTIONS,
                new ChannelTraffic(ASSUMPTIONS, traffic, .2, CUSTOMERS),
                new Season(ASSUMPTIONS, traffic, YEAR));
    }

    private static Marketplace.Today today(int day, double budget, double level) {
        return new Marketplace.Today(Mornings.on(day), RANK, CUSTOMERS, budget, level, 1);
    }

    @Test
    void aDayIsOnAverageAMonthByItsDays() {
        Marketplace market = market(TRAFFIC);
        assertThat(market.onTheDay(Channel.SOCIAL, today(3, BUDGET, 1)).expected())
                .isCloseTo(TRAFFIC.socialPerMonth() / DAYS_A_MONTH, within(1e-9));
        assertThat(market.onTheDay(Channel.PAID_SEARCH, today(3, BUDGET, 1)).expected())
                .isCloseTo(.6 * BUDGET / ASSUMPTIONS.get(Assumption.CLICK_COST) / DAYS_A_MONTH, within(1e-9));
    }

    @Test
    void theLevelOfTheDayLiftsEveryChannelAlike() {
        Marketplace market = market(TRAFFIC);
        for (Channel channel : Channel.values()) {
            assertThat(market.onTheDay(channel, today(3, BUDGET, 1.5)).expected())
                    .isCloseTo(
                            1.5 * market.onTheDay(channel, today(3, BUDGET, 1)).expected(), within(1e-9));
        }
    }

    @Test
    void fewerLeaveAtOnceTheBetterTheSite() {
        Assumptions believed = Suppose.that(Assumption.BOUNCE, .6)
                .and(Assumption.BOUNCE_BEST, .4)
                .assumptions();
        Marketplace market = Marketplace.of(believed, TRAFFIC, Openings.withCustomers(CUSTOMERS), YEAR);
        assertThat(market.bounceShare(Mornings.all(0, 1))).isEqualTo(.6);
        assertThat(market.bounceShare(Mornings.all(.5, 1))).isCloseTo(.5, within(1e-12));
        assertThat(market.bounceShare(Mornings.all(1, 1))).isCloseTo(.4, within(1e-12));
    }

    @Test
    void ordersAreTheReadyBuyersWhomNothingStops() {
        Opening opening = Openings.withReviews(3, 4.3, 20);
        Morning start = opening.morning(0, ASSUMPTIONS);
        Marketplace market = Marketplace.of(ASSUMPTIONS, TRAFFIC, opening, YEAR);
        Marketplace.Today usual = Marketplace.Today.usual(start, opening, BUDGET, ASSUMPTIONS);
        Offer offer = new Offer(ASSUMPTIONS, start, Reputation.held(opening, ASSUMPTIONS, Flows.UNHEARD));
        assertThat(market.usualOrdersADay(usual, offer))
                .isCloseTo(market.usualBuyersADay(usual) * offer.passShare(), within(1e-12))
                .isPositive();
    }

    @Test
    void adsCostTheirShareOfTheMonthAndACampaignItsFirstDay() {
        Traffic traffic =
                Traffics.with(BUDGET, .4, TRAFFIC.monthWeights(), List.of(new Traffic.Campaign("sale", 10, 3, 2, 500)));
        assertThat(traffic.advertisingCost(365.25, 9)).isCloseTo(12, within(1e-9));
        assertThat(traffic.advertisingCost(365.25, 10)).isCloseTo(512, within(1e-9));
        assertThat(traffic.advertisingCost(365.25, 11)).isCloseTo(12, within(1e-9));
    }

    @Test
    void visitorsAreReadyToBuyOrNot() {
        Marketplace.Visits coming = market(TRAFFIC).onTheDay(Channel.DIRECT, today(3, BUDGET, 1));
        assertThat(coming.ready() + coming.others()).isCloseTo(coming.expected(), within(1e-9));
        assertThat(coming.readyShare()).isEqualTo(ASSUMPTIONS.get(Assumption.BUYERS_DIRECT));
    }

    @Test
    void aUsualDayIsADayWithoutSeason() {
        Traffic december = Traffics.with(BUDGET, .4, Traffics.december(2), List.of());
        double usual = market(december).usualBuyersADay(today(0, BUDGET, 1));
        double january = Stream.of(Channel.values())
                .mapToDouble(channel ->
                        market(december).onTheDay(channel, today(0, BUDGET, 1)).ready())
                .sum();
        assertThat(usual).isCloseTo(january, within(1e-9));
    }

    @Test
    void nobodyIsReadierThanEverybody() {
        Traffic rush = Traffics.with(BUDGET, .4, Traffics.december(1e6), List.of());
        assertThat(market(rush)
                        .onTheDay(Channel.PAID_SEARCH, today(DECEMBER, BUDGET, 1))
                        .readyShare())
                .isEqualTo(1);
    }
}
