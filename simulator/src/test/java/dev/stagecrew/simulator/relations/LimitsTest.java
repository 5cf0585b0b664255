package dev.stagecrew.simulator.relations;

import static dev.stagecrew.simulator.relations.Ground.HANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import java.util.Map;

/** Worlds at the edge of the thinkable, in which an answer is known. */
@Family("Limits")
final class LimitsTest {
    private static final String[] NO_HURDLES = {
        "assumptions.content-loss=0%",
        "assumptions.review-loss=0%",
        "assumptions.star-effect=0%",
        "assumptions.star-shunning=0%",
        "assumptions.site-loss=0%",
        "assumptions.question-blocks=0%",
        "assumptions.stockout-loss=0%",
        "assumptions.delivery-day-loss=0%"
    };

    /** Who finds a group sold out takes another: one at least must be there. */
    private static final String[] FULL_SHELVES = {"assumptions.stock-cover=60", "assumptions.stock-cover-best=60"};

    private static final String[] NO_COMPLAINTS = {
        "assumptions.wrong-parcel=0%", "assumptions.damaged-parcel=0%", "assumptions.late-tickets=0%"
    };

    @OnEveryShop
    void withoutHurdlesEveryReadyBuyerBuys(Ground shop, Lives lives) {
        Life life = lives.still(shop.with(NO_HURDLES).with(FULL_SHELVES), HANDS);
        assertThat(life.whole("lost-orders")).isZero();
        assertThat(life.whole("conversion-rate")).isEqualTo(life.whole("lead-quality"));
        assertThat(life.whole("checkout-completion")).isEqualTo(1);
    }

    @OnEveryShop
    void aHurdleOfNoHeightStopsNobody(Ground shop, Lives lives) {
        Map<String, String> hurdles = Map.of(
                "site", "site-loss",
                "content", "content-loss",
                "stock", "stockout-loss",
                "delivery", "delivery-day-loss",
                "no-answer", "question-blocks");
        hurdles.forEach((reason, hurdle) -> {
            Life life = lives.still(shop.with(FULL_SHELVES).with("assumptions." + hurdle + "=0%"), HANDS);
            assertThat(life.whole("lost-orders." + reason)).as(reason).isZero();
        });
    }

    @OnEveryShop
    void aHurdleThatNobodyPassesStopsEverySale(Ground shop, Lives lives) {
        Life life =
                lives.still(shop.with("assumptions.site-loss=100%", "assumptions.overlap=1", "shop.quality.site=0%"));
        assertThat(life.whole("orders")).isZero();
        assertThat(life.whole("lost-orders.site")).isPositive();
        assertThat(life.whole("revenue")).isZero();
        assertThat(life.whole("tickets")).isZero();
        assertThat(life.whole("contribution")).isCloseTo(-life.whole("ad-spend"), within(1e-6));
    }

    @OnEveryShop
    void withoutABudgetNobodyComesByAds(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("shop.traffic.ad-budget=0 a month"));
        assertThat(life.whole("ad-spend")).isZero();
        assertThat(life.whole("sessions.paid-search") + life.whole("sessions.paid-social"))
                .isZero();
        assertThat(life.whole("return-on-ad-spend")).isNaN();
        assertThat(life.whole("orders")).isPositive();
    }

    @OnEveryShop
    void whereAClickCostsAFortuneNobodyComesByAds(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("assumptions.click-cost=1000000", "assumptions.social-click-cost=1000000"));
        assertThat(life.whole("sessions.paid-search") + life.whole("sessions.paid-social"))
                .isZero();
        assertThat(life.whole("ad-spend")).isEqualTo(lives.still(shop).whole("ad-spend"));
    }

    @OnEveryShop
    void whoWaitsForEverGivesNothingUp(Ground shop, Lives lives) {
        Ground answering = shop.edited(text -> text.replace(
                "people:\n", "people:\n  emma: { role: customer-service, hours-per-week: 40, count: 3, pay: 0 }\n"));
        Life life = lives.of(answering.with(
                "assumptions.patience-hours=160",
                "assumptions.patience-shape=8",
                "assumptions.ticket-patience-days=600"));
        assertThat(life.whole("abandoned-share")).isZero();
        assertThat(life.whole("lost-orders.no-answer")).isZero();
        assertThat(life.whole("resolution-rate")).isPositive();
    }

    @OnEveryShop
    void whereNobodyAsksNobodyIsAnswered(Ground shop, Lives lives) {
        Life life = lives.still(shop.with(NO_COMPLAINTS)
                .with(
                        "assumptions.question-blocks=0%",
                        "assumptions.enquiry-rate=0%",
                        "assumptions.tickets-per-order=0%",
                        "assumptions.tickets-per-order-best=0%",
                        "assumptions.return-tickets=0%"));
        assertThat(life.whole("contacts")).isZero();
        assertThat(life.whole("owner-hours.customer-service")).isZero();
        assertThat(life.whole("mean-wait-minutes")).isNaN();
        assertThat(life.whole("orders")).isPositive();
    }

    @OnEveryShop
    void whereNothingComesBackNothingIsReturned(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("assumptions.refund-rate=0%"), HANDS);
        assertThat(life.whole("returns")).isZero();
        assertThat(life.whole("return-share")).isZero();
    }

    @OnEveryShop
    void whereEveryParcelIsRightNoneIsReplaced(Ground shop, Lives lives) {
        Life life = lives.still(shop.with(NO_COMPLAINTS), HANDS);
        assertThat(life.whole("replacements")).isZero();
        assertThat(life.whole("order-accuracy")).isEqualTo(1);
        assertThat(life.whole("damaged-share")).isZero();
    }

    @OnEveryShop
    void whatIsPromisedForNextYearIsNeverLate(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("assumptions.promise-days=200"));
        assertThat(life.whole("late-share")).isZero();
        assertThat(life.whole("cancelled-share")).isZero();
    }

    @OnEveryShop
    void whatIsPromisedForTodayIsAlwaysLate(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("assumptions.promise-days=0.01"));
        assertThat(life.whole("late-share")).isEqualTo(1);
    }

    @OnEveryShop
    void whereNobodyIsEverIllOrOnLeaveNoHourIsMissed(Ground shop, Lives lives) {
        Life life = lives.still(
                shop.with(
                        "assumptions.absence=0%",
                        "assumptions.annual-leave=0 days",
                        "assumptions.public-holidays=0 days",
                        "assumptions.burnout=0%"),
                HANDS);
        assertThat(life.whole("absent-hours")).isZero();
        assertThat(life.whole("burnouts")).isZero();
    }

    @OnEveryShop
    void whoseGoodsCostAllTheyAreSoldForEarnsNothing(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("shop.gross-margin=0%"), HANDS);
        for (int month = 1; month <= Ground.MONTHS; month++) {
            assertThat(life.month(month, "gross-profit")).isLessThanOrEqualTo(0);
        }
    }

    @OnEveryShop
    void whereNoWorkOnQualityArisesQualityStaysAsItIs(Ground shop, Lives lives) {
        Ground still = shop;
        for (String duty :
                new String[] {"marketing", "content", "merchandising", "site", "crm", "process", "business-development"
                }) {
            still = still.with("duties." + duty + ".hours-per-week=0");
        }
        Life life = lives.of(still);
        still.facts().quality().forEach((quality, stated) -> {
            for (Period period : life.periods()) {
                assertThat(life.at(period, "quality." + quality.id()))
                        .as("%s in %s", quality, period)
                        .isCloseTo(stated, within(1e-12));
            }
        });
    }

    @OnEveryShop
    void whereNoCustomerReturnsAllAreNew(Ground shop, Lives lives) {
        Life life = lives.still(shop.with("assumptions.returning-visits=0", "assumptions.email-visits=0"));
        assertThat(life.whole("sessions.returning") + life.whole("sessions.email"))
                .isZero();
        assertThat(life.whole("new-customers")).isEqualTo(life.whole("orders"));
        assertThat(life.whole("repeat-share")).isZero();
    }

    @OnEveryShop
    void whereNobodyReviewsTheRatingStaysAsItIs(Ground shop, Lives lives) {
        Life life = lives.of(shop.with("assumptions.review-rate=0%", "assumptions.review-rate-email=0%"));
        assertThat(life.whole("rating")).isCloseTo(shop.facts().rating(), within(1e-9));
        assertThat(life.whole("reviews-per-product")).isCloseTo(shop.facts().reviews(), within(1e-9));
        assertThat(life.whole("review-stars")).isNaN();
    }

    /** One hand packs, and nobody here can answer. */
    @OnEveryShop
    void whereNobodyCanAnswerNobodyIsAnswered(Ground shop, Lives lives) {
        Ground packers = new Ground(
                shop.example().withPeople("  noor: { role: fulfilment, hours-per-week: 30, pay: 0 }\n"), shop.seed());
        Life life = lives.still(packers);
        assertThat(life.whole("contacts")).isPositive();
        assertThat(life.whole("resolution-rate")).isZero();
        assertThat(life.whole("coverage.customer-service")).isZero();
        assertThat(life.whole("orders")).isPositive();
    }

    @OnEveryShop
    void whereNobodyCanPackNothingIsSent(Ground shop, Lives lives) {
        Ground desk = new Ground(
                shop.example().withPeople("  emma: { role: customer-service, hours-per-week: 30, pay: 0 }\n"),
                shop.seed());
        Life life = lives.of(desk);
        assertThat(life.whole("orders")).isPositive();
        assertThat(life.whole("on-time-dispatch")).isNaN();
        assertThat(life.whole("return-share")).isNaN();
        assertThat(life.whole("coverage.fulfilment")).isZero();
        assertThat(life.whole("gross-profit")).isNegative();
    }

    /** Somebody who is always there, never busy with anything else, and sees each message at once. */
    @OnEveryShop
    void whereTwentyHandsWaitDayAndNightNobodyWaits(Ground shop, Lives lives) {
        Ground attended = new Ground(
                        shop.example()
                                .withRole("""
                                          ear: { employment: agency, pay: 0, ramp-start: 100%, ramp-time: 0 weeks,
                                                 skills: { customer-service: 100% readily } }
                                        """)
                                .withPeople("  ear: { role: ear, count: 20, timetable: round the clock }\n"),
                        shop.seed())
                .with(
                        "assumptions.absence=0%",
                        "assumptions.attention-minutes=0 min", "assumptions.agency-hand-off=0 h");
        Life life = lives.still(attended);
        assertThat(life.whole("mean-wait-minutes")).isZero();
        assertThat(life.whole("answered-within-4h")).isEqualTo(1);
        assertThat(life.whole("abandoned-share")).isZero();
        assertThat(life.whole("lost-orders.no-answer")).isZero();
    }
}
