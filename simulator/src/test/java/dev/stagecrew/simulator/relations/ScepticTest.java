package dev.stagecrew.simulator.relations;

import static dev.stagecrew.simulator.relations.Ground.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.kpi.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a queueing theorist, an owner, a service lead and a marketer try first. */
@Family("Sceptics")
final class ScepticTest {
    private static final String[] NO_TALK = {
        "assumptions.coordination-hours=0 h", "assumptions.interview-hours=0 h", "assumptions.onboarding-hours=0 h"
    };

    /** Somebody who can do nothing that the shop needs, is talked to by nobody and took nobody's time to find. */
    @OnEveryShop
    void aHireWhoCanDoNothingChangesNothingButWhatTheyCost(Ground shop, Lives lives) {
        Ground idle = shop.with(NO_TALK)
                .with(
                        "duties.juggling={ nature: routine, hours-per-week: 0 h }",
                        "roles.juggler={ label: Juggler, employment: part-time, pay: 5, skills: { juggling: 90% readily } }")
                .withPlans("  idle: { hires: [ { role: juggler, from: week 3, hours-per-week: 20 } ] }\n");
        Life life = lives.of(idle, "idle");
        Life usual = lives.of(idle);
        assertThat(life.whole("payroll")).isPositive();
        assertThat(life.whole("contribution"))
                .isCloseTo(
                        usual.whole("contribution") - life.whole("payroll") - life.whole("recruiting-cost"),
                        within(.005));
        for (String kpi : List.of("orders", "revenue", "mean-wait-minutes", "owner-hours-per-week", "rating")) {
            assertThat(life.whole(kpi)).as(kpi).isEqualTo(usual.whole(kpi));
        }
    }

    @OnEveryShop
    void aMarketerWhomNobodyVisitsEarnsNothing(Ground shop, Lives lives) {
        Ground empty = shop.visits(0)
                .with("shop.customers=0", "shop.traffic.ad-budget=0 a month")
                .withPlans("  marketer: { hires: [ { role: marketer, from: week 3, hours-per-week: 12 } ] }\n");
        Life life = lives.of(empty, "marketer");
        assertThat(life.whole("sessions")).isZero();
        assertThat(life.whole("contribution"))
                .isNegative()
                .isCloseTo(-life.whole("payroll") - life.whole("recruiting-cost"), within(.005));
    }

    @OnEveryShop
    void adsThatNobodyWouldBuyFromLoseTheirMoney(Ground shop, Lives lives) {
        Ground dull = shop.with(
                        "assumptions.buyers-paid=0%",
                        "assumptions.buyers-paid-social=0%", "assumptions.buyers-wasted=0%")
                .withPlans("  none: { changes: [ { ad-budget: 0 a month, from: week 3 } ] }\n");
        Life paying = lives.of(dull);
        assertThat(paying.whole("revenue.paid-search") + paying.whole("revenue.paid-social"))
                .isZero();
        assertThat(paying.whole("return-on-ad-spend")).isZero();
        assertThat(lives.mean(dull, "none", "contribution", 3))
                .isGreaterThan(lives.mean(dull, NOBODY, "contribution", 3));
    }

    @OnEveryShop
    void adsThatAreSwitchedOffBringNobodyAnyMore(Ground shop, Lives lives) {
        Ground ending = shop.withPlans("  off: { changes: [ { ad-budget: 0 a month, from: month 3 } ] }\n");
        Life life = lives.of(ending, "off");
        for (int month = 3; month <= 4; month++) {
            assertThat(life.month(month, "ad-spend")).isZero();
            assertThat(life.month(month, "sessions.paid-search") + life.month(month, "sessions.paid-social"))
                    .isZero();
        }
        List<Period> before = List.of(Period.month(1), Period.month(2));
        assertThat(life.movedFrom(lives.of(ending), before)).isEmpty();
    }

    /** Pay is no motive here: what is paid and what is done are told apart. */
    @OnEveryShop
    void whoIsPaidNothingWorksAsWell(Ground shop, Lives lives) {
        Ground paid = shop.withPlans(
                "  packer: { hires: [ { role: fulfilment, from: week 3, hours-per-week: 20, pay: 9 } ] }\n");
        Ground free = paid.with("plans.packer.hires[0].pay=0");
        Life one = lives.of(paid, "packer");
        Life other = lives.of(free, "packer");
        for (String kpi : List.of("orders", "dispatch-days", "mean-wait-minutes", "owner-hours-per-week")) {
            assertThat(other.whole(kpi)).as(kpi).isEqualTo(one.whole(kpi));
        }
        assertThat(other.whole("payroll")).isZero();
    }

    /** Ten times the hours for nothing, of whatever trade: from the first weeks on, and with all that they cost others' time. */
    @OnEveryShop
    void moreHoursForNothingNeverBringLess(Ground shop, Lives lives) {
        List<String> roles = List.of("manager", "marketer", "content-creator", "merchandiser", "assistant");
        StringBuilder plans = new StringBuilder();
        String plan = "  %1$s-%2$d: { hires: [ { role: %1$s, from: week 1, hours-per-week: %2$d, pay: 0 } ] }%n";
        roles.forEach(role -> plans.append(plan.formatted(role, 4)).append(plan.formatted(role, 40)));
        Ground free = shop.withPlans(plans.toString());
        for (String role : roles) {
            assertThat(lives.mean(free, role + "-40", "contribution", 4))
                    .as(role)
                    .isGreaterThan(lives.mean(free, role + "-4", "contribution", 4));
        }
    }

    /**
     * What a role does for a shop it does by its hours, not by being there. Creators and designers are not among them: what
     * they build stays, and thirty hours of it are much.
     */
    @OnEveryShop
    void theFirstHourOfAnybodyMovesTheShopLittle(Ground shop, Lives lives) {
        List<String> roles =
                List.of("manager", "marketer", "merchandiser", "assistant", "customer-service", "fulfilment");
        StringBuilder plans = new StringBuilder();
        String plan =
                "  %1$s: { hires: [ { role: %1$s, from: day 1, hours-per-week: 1, pay: 0, channel: referral } ] }%n";
        roles.forEach(role -> plans.append(plan.formatted(role)));
        Ground brief = shop.months(9)
                .with(NO_TALK)
                .with("assumptions.lead-variation=0", "assumptions.mis-hire=0%")
                .withPlans(plans.toString());
        double usual = lastMonths(brief, lives, NOBODY);
        for (String role : roles) {
            assertThat(lastMonths(brief, lives, role) / usual).as(role).isCloseTo(1, within(.025));
        }
    }

    /** Orders of months 7 to 9, when what is built pays; the mean of some lives. */
    private static double lastMonths(Ground shop, Lives lives, String plan) {
        return IntStream.range(0, 6)
                .mapToObj(number -> lives.of(shop.scenario(), shop.seed(), plan, number))
                .mapToDouble(life -> life.month(7, "orders") + life.month(8, "orders") + life.month(9, "orders"))
                .average()
                .orElseThrow();
    }

    /** Found by another channel, the same person comes on the same kind of day; only what the search costs differs. */
    @OnEveryShop
    void aChannelThatMovesNothingElseOnlyCosts(Ground shop, Lives lives) {
        Ground searching = shop.with("assumptions.linkedin-unfit=1").withPlans("""
                          board: { hires: [ { role: fulfilment, from: week 3, hours-per-week: 20 } ] }
                          linked: { hires: [ { role: fulfilment, from: week 3, hours-per-week: 20, channel: linkedin } ] }
                        """);
        assertThat(lives.of(searching, "linked").movedFrom(lives.of(searching, "board")))
                .isSubsetOf("recruiting-cost", "cost-of-people", "contribution", "cash", "lowest-cash");
    }

    @OnEveryShop
    void aToolForADutyThatNobodyHasOnlyCosts(Ground shop, Lives lives) {
        Ground buying = shop.with("duties.juggling={ nature: routine, hours-per-week: 0 h }")
                .withPlans(
                        "  tool: { changes: [ { tool: Balls, duty: juggling, cost: 40 a month, from: week 3 } ] }\n");
        assertThat(lives.of(buying, "tool").movedFrom(lives.of(buying)))
                .isSubsetOf("tools", "contribution", "cash", "lowest-cash", "cac");
    }

    @OnEveryShop
    void aToolThatIsOfferedForNothingIsNeverARegret(Ground shop, Lives lives) {
        Ground buying = shop.withPlans(
                "  tool: { changes: [ { tool: Scanner, duty: fulfilment, cost: 0 a month, from: day 1 } ] }\n");
        assertThat(lives.mean(buying, "tool", "fulfilment-minutes-per-order", 2))
                .isLessThanOrEqualTo(lives.mean(buying, NOBODY, "fulfilment-minutes-per-order", 2));
    }

    /** Common random numbers: the marketer of one plan is the marketer of another, whatever else the plans do. */
    @OnEveryShop
    void theFirstOfARoleIsTheSamePersonInEveryPlan(Ground shop, Lives lives) {
        Ground hiring = shop.withPlans("""
                  alone: { hires: [ { role: marketer, from: week 4, hours-per-week: 20, name: mia } ] }
                  crowd:
                    hires:
                      - { role: manager, from: week 2 }
                      - { role: fulfilment, from: week 3 }
                      - { role: marketer, from: week 4, hours-per-week: 8, name: somebody }
                """);
        assertThat(firstDays(hiring, lives, "crowd", "somebody"))
                .isEqualTo(firstDays(hiring, lives, "alone", "mia"))
                .isNotEmpty();
    }

    private static List<Long> firstDays(Ground shop, Lives lives, String plan, String person) {
        List<Long> days = new ArrayList<>();
        lives.heard(shop, plan, event -> {
            if (event instanceof PersonStarted started && started.person().equals(person)) {
                days.add(started.atMillis());
            }
        });
        return days;
    }

    /** The first thing that a second plan shows is its own hires, not another year. */
    @OnEveryShop
    void twoPlansThatSayTheSameAreTheSame(Ground shop, Lives lives) {
        String hires = "{ hires: [ { role: merchandiser, from: week 3, hours-per-week: 10 } ] }\n";
        Ground twins = shop.withPlans("  one: " + hires + "  other: " + hires);
        assertThat(lives.of(twins, "one").movedFrom(lives.of(twins, "other"))).isEmpty();
    }

    @OnEveryShop
    void whoLeavesIsNotPaidAnyMore(Ground shop, Lives lives) {
        Ground brief = shop.withPlans(
                "  brief: { hires: [ { role: customer-service, from: week 4, until: week 9, hours-per-week: 20 } ] }\n");
        Life life = lives.of(brief, "brief");
        assertThat(life.whole("payroll")).isPositive();
        assertThat(life.month(3, "payroll") + life.month(4, "payroll")).isZero();
        assertThat(life.whole("people-left")).isEqualTo(life.whole("people-started"));
        assertThat(life.month(4, "team-size"))
                .isEqualTo(shop.scenario().people().size());
    }

    @OnEveryShop
    void whoIsHiredTwiceUnderOneRoleIsTwoPeople(Ground shop, Lives lives) {
        String hire = "{ role: fulfilment, name: %s, from: week 3, hours-per-week: 10, pay: 10 }";
        Ground two = shop.with("assumptions.attrition=0%", "assumptions.mis-hire=0%")
                .withPlans("  one: { hires: [ " + hire.formatted("noah") + " ] }\n  two: { hires: [ "
                        + hire.formatted("noah") + ", " + hire.formatted("mia") + " ] }\n");
        assertThat(lives.of(two, "two").month(3, "payroll"))
                .isCloseTo(2 * lives.of(two, "one").month(3, "payroll"), within(.01));
        assertThat(lives.of(two, "two").whole("people-started")).isEqualTo(2);
    }

    /** A week that was lived is lived: what somebody decides later does not reach back. */
    @OnEveryShop
    void nothingThatIsDecidedLaterReachesBack(Ground shop, Lives lives) {
        Ground changing = shop.withPlans("""
                  tool: { changes: [ { tool: Scanner, duty: fulfilment, cost: 20 a month, from: week 9 } ] }
                  ads: { changes: [ { ad-budget: 2500 a month, from: week 9 } ] }
                  talk: { changes: [ { meetings: 1 h a week, from: week 9 } ] }
                """);
        List<Period> before = IntStream.rangeClosed(1, 8).mapToObj(Period::week).toList();
        for (String plan : List.of("tool", "ads", "talk")) {
            assertThat(lives.of(changing, plan).movedFrom(lives.of(changing), before))
                    .as(plan)
                    .isEmpty();
        }
    }
}
