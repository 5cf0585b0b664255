package dev.stagecrew.simulator.relations;

import static dev.stagecrew.simulator.relations.Ground.HANDS;
import static dev.stagecrew.simulator.relations.Ground.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * What can only go one way when one thing is turned up, rung by rung, with the same luck. Where the shop's own facts or beliefs
 * differ it is held still, and plans are lived as they are. Where luck that is met later is other luck, as with goods that are
 * ordered on other days, the rungs are far apart.
 */
@Family("Ladders")
final class LadderTest {
    @OnEveryShop
    void dearerClicksBringFewerVisitsForTheSameMoney(Ground shop, Lives lives) {
        falls(LadderTest::paidVisits, lives, rungs(shop, LadderTest::clicks, .4, .8, 1.6, 3.2));
        same("ad-spend", lives, rungs(shop, LadderTest::clicks, .4, .8, 1.6, 3.2));
    }

    private static String[] clicks(double price) {
        return new String[] {"assumptions.click-cost=" + price, "assumptions.social-click-cost=" + price};
    }

    @OnEveryShop
    void moreForAdsBringsMoreVisitsButEachIsDearer(Ground shop, Lives lives) {
        StringBuilder plans = new StringBuilder();
        double usual = shop.facts().traffic().orElseThrow().adBudgetPerMonth();
        for (int times = 2; times <= 8; times *= 2) {
            plans.append(String.format(
                    Locale.ROOT,
                    "  ads-%d: { changes: [ { ad-budget: %.2f a month, from: day 1 } ] }%n",
                    times,
                    usual * times));
        }
        Ground paying = shop.withPlans(plans.toString());
        String before = NOBODY;
        for (String more : new String[] {"ads-2", "ads-4", "ads-8"}) {
            Life less = lives.of(paying, before);
            Life life = lives.of(paying, more);
            assertThat(paidVisits(life)).as(more).isGreaterThan(paidVisits(less));
            assertThat(life.whole("ad-spend") / paidVisits(life))
                    .as("%s: a visit", more)
                    .isGreaterThan(less.whole("ad-spend") / paidVisits(less));
            before = more;
        }
    }

    private static double paidVisits(Life life) {
        return life.whole("sessions.paid-search") + life.whole("sessions.paid-social");
    }

    @OnEveryShop
    void morePatiencePutsGivingUpOff(Ground shop, Lives lives) {
        falls("enquiries-abandoned-share", lives, rungs(shop, "assumptions.patience-hours", .5, 4, 32, 150));
    }

    @OnEveryShop
    void moreVisitsBringMoreOrders(Ground shop, Lives lives) {
        Ground[] rungs = {shop.visits(.5), shop, shop.visits(2)};
        rises("orders", lives, rungs);
        rises("sessions", lives, rungs);
    }

    @OnEveryShop
    void readierVisitorsBuyMore(Ground shop, Lives lives) {
        rises("orders", lives, rungs(shop, "assumptions.buyers-social", .01, .03, .06));
    }

    @OnEveryShop
    void moreCustomersComeBackMoreOften(Ground shop, Lives lives) {
        double usual = shop.facts().customers();
        Ground[] rungs = rungs(shop, "shop.customers", usual / 2, usual, 2 * usual);
        rises("sessions.returning", lives, rungs);
        rises("repeat-share", lives, rungs);
    }

    @OnEveryShop
    void aBetterSiteLosesFewerAtTheCheckout(Ground shop, Lives lives) {
        falls(lost("site"), lives, rungs(shop, "shop.quality.site", .1, .4, .7, 1));
    }

    @OnEveryShop
    void betterPagesLoseFewer(Ground shop, Lives lives) {
        falls(lost("content"), lives, rungs(shop, "shop.quality.content", .1, .4, .7, 1));
    }

    @OnEveryShop
    void moreReviewsAreTrustedMore(Ground shop, Lives lives) {
        falls(lost("trust"), lives, rungs(shop, "shop.reviews.per-product", .2, 1.5, 4, 12));
    }

    private static ToDoubleFunction<Life> lost(String reason) {
        return life -> life.whole("lost-orders." + reason) / (life.whole("orders") + life.whole("lost-orders"));
    }

    @OnEveryShop
    void moreQuestionsMakeMoreContacts(Ground shop, Lives lives) {
        rises("contacts", lives, rungs(shop, "assumptions.question-blocks", 0, .16, .45));
        rises("contacts", lives, rungs(shop, "assumptions.tickets-per-order", .15, .3, .6));
    }

    @OnEveryShop
    void longerAnswersTakeMoreOfTheOwnersTime(Ground shop, Lives lives) {
        rises("owner-hours.customer-service", lives, rungs(shop, LadderTest::handling, 2, 6, 12));
    }

    private static String[] handling(double minutes) {
        return new String[] {"assumptions.enquiry-minutes=" + minutes, "assumptions.ticket-minutes=" + minutes};
    }

    @OnEveryShop
    void aLongerPromiseIsBrokenLessOften(Ground shop, Lives lives) {
        falls("late-share", lives, rungs(shop, "assumptions.promise-days", 3, 6, 9));
    }

    @OnEveryShop
    void aSlowerCarrierIsLateMoreOften(Ground shop, Lives lives) {
        rises("late-share", lives, rungs(shop, "assumptions.transit-days", 1, 4, 7, 14));
    }

    @OnEveryShop
    void whoSendsMoreBackCostsMore(Ground shop, Lives lives) {
        Ground[] rungs = rungs(shop, "assumptions.refund-rate", .01, .1, .3, .5);
        rises("returns", lives, rungs);
        rises("refunds", lives, rungs);
        falls("contribution", lives, rungs);
    }

    @OnEveryShop
    void moreMistakesAreMoreReplacements(Ground shop, Lives lives) {
        rises("replacements", lives, rungs(shop, "assumptions.wrong-parcel", .005, .05, .2));
    }

    @OnEveryShop
    void aLargerStockIsSoldOutLessOften(Ground shop, Lives lives) {
        Ground[] rungs = rungs(
                shop,
                days -> new String[] {
                    "assumptions.stock-cover=" + days, "assumptions.stock-cover-best=" + days,
                },
                2,
                8,
                30);
        falls("out-of-stock-share", lives, rungs);
    }

    @OnEveryShop
    void slowerSuppliersLeaveMoreShelvesEmpty(Ground shop, Lives lives) {
        rises("out-of-stock-share", lives, rungs(shop, "assumptions.supplier-days", 2, 12, 30));
    }

    @OnEveryShop
    void whoIsIllMoreOftenMissesMoreHours(Ground shop, Lives lives) {
        Ground tight = shop.with("assumptions.public-holidays=0 days", "assumptions.annual-leave=0 days");
        rises("absent-hours", lives, HANDS, rungs(tight, "assumptions.absence", .01, .1, .3));
    }

    @OnEveryShop
    void aStrongerCampaignBringsMoreVisits(Ground shop, Lives lives) {
        rises(
                "sessions",
                lives,
                rungs(
                        shop,
                        times -> new String[] {
                            "shop.traffic.campaigns=[{ label: Sale, from: week 3, days: 5, traffic: " + times + " }]"
                        },
                        1,
                        2,
                        4));
    }

    /** Of a shop whose owner packs two days a week. */
    @OnEveryShop
    void morePackingHoursSendParcelsSooner(Ground shop, Lives lives) {
        Ground slow = shop.with("people.owner.timetable=Tue 09:00-19:00, Fri 09:00-19:00")
                .withPlans(packers(5) + packers(15) + packers(40));
        double before = lives.mean(slow, NOBODY, "late-share", 3);
        for (int hours : new int[] {5, 15, 40}) {
            double late = lives.mean(slow, "packers-" + hours, "late-share", 3);
            assertThat(late).as("%d hours", hours).isLessThan(before);
            before = late;
        }
    }

    private static String packers(int hours) {
        return "  packers-%1$d: { hires: [ { role: fulfilment, from: week 1, hours-per-week: %1$d, pay: 0 } ] }%n"
                .formatted(hours);
    }

    /** Two hours a week are twenty-four minutes a day; years of four months know the share within half a point. */
    @OnEveryShop
    void aFewHoursOfPackingMakeNoParcelLate(Ground shop, Lives lives) {
        Ground hiring = shop.withPlans(packers(2) + packers(5));
        double before = lives.mean(hiring, NOBODY, "late-share", 6);
        for (int hours : new int[] {2, 5}) {
            assertThat(lives.mean(hiring, "packers-" + hours, "late-share", 6))
                    .as("%d hours", hours)
                    .isLessThan(before + .005);
        }
    }

    @OnEveryShop
    void whoIsHiredEarlierHelpsLongerAndCostsMore(Ground shop, Lives lives) {
        Ground hiring = shop.withPlans(from(4) + from(8) + from(12));
        double wait = lives.mean(hiring, NOBODY, "mean-wait-minutes", 4);
        double payroll = 0;
        for (int week : new int[] {12, 8, 4}) {
            String plan = "from-" + week;
            double sooner = lives.mean(hiring, plan, "mean-wait-minutes", 4);
            double paid = lives.mean(hiring, plan, "payroll", 4);
            assertThat(sooner).as("wait, hired in week %d", week).isLessThan(wait);
            assertThat(paid).as("pay, hired in week %d", week).isGreaterThan(payroll);
            wait = sooner;
            payroll = paid;
        }
    }

    private static String from(int week) {
        return "  from-%1$d: { hires: [ { role: customer-service, from: week %1$d, hours-per-week: 30 } ] }%n"
                .formatted(week);
    }

    @OnEveryShop
    void aMarketerOfMoreHoursKnowsMore(Ground shop, Lives lives) {
        Ground hiring = shop.withPlans(marketer(4) + marketer(12) + marketer(36));
        double before = lives.mean(hiring, NOBODY, "quality.marketing", 3);
        for (int hours : new int[] {4, 12, 36}) {
            double quality = lives.mean(hiring, "marketer-" + hours, "quality.marketing", 3);
            assertThat(quality).as("%d hours", hours).isGreaterThan(before);
            before = quality;
        }
    }

    private static String marketer(int hours) {
        return "  marketer-%1$d: { hires: [ { role: marketer, from: week 3, hours-per-week: %1$d } ] }%n"
                .formatted(hours);
    }

    private static Ground[] rungs(Ground shop, String key, double... values) {
        return rungs(shop, value -> new String[] {key + "=" + value}, values);
    }

    private static Ground[] rungs(Ground shop, DoubleFunction<String[]> keys, double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> shop.with(keys.apply(value)))
                .toArray(Ground[]::new);
    }

    private static void rises(String kpi, Lives lives, Ground... rungs) {
        rises(kpi, lives, NOBODY, rungs);
    }

    private static void rises(String kpi, Lives lives, String plan, Ground... rungs) {
        climb(kpi, life -> life.whole(kpi), lives, plan, 1, rungs);
    }

    private static void falls(String kpi, Lives lives, Ground... rungs) {
        climb(kpi, life -> life.whole(kpi), lives, NOBODY, -1, rungs);
    }

    private static void falls(ToDoubleFunction<Life> figure, Lives lives, Ground... rungs) {
        climb("the figure", figure, lives, NOBODY, -1, rungs);
    }

    private static void climb(
            String what, ToDoubleFunction<Life> figure, Lives lives, String plan, int sign, Ground... rungs) {
        double[] values = Arrays.stream(rungs)
                .mapToDouble(rung -> figure.applyAsDouble(lives.still(rung, plan)))
                .toArray();
        for (int rung = 1; rung < values.length; rung++) {
            assertThat(sign * (values[rung] - values[rung - 1]))
                    .as("%s, rung %d of %s", what, rung, Arrays.toString(values))
                    .isPositive();
        }
    }

    private static void same(String kpi, Lives lives, Ground... rungs) {
        for (Ground rung : rungs) {
            assertThat(lives.still(rung).whole(kpi))
                    .isEqualTo(lives.still(rungs[0]).whole(kpi));
        }
    }
}
