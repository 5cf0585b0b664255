package dev.stagecrew.simulator.relations;

import static dev.stagecrew.simulator.relations.Ground.ALI;
import static dev.stagecrew.simulator.relations.Ground.BOUGHT;
import static dev.stagecrew.simulator.relations.Ground.HANDS;
import static dev.stagecrew.simulator.relations.Ground.HANDS_PLAN;
import static dev.stagecrew.simulator.relations.Ground.MIA;
import static dev.stagecrew.simulator.relations.Ground.NOAH;
import static dev.stagecrew.simulator.relations.Ground.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.AssumptionSettings;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.assumption.Setting;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.scenario.Shop;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changes no number, or every number in the same way: to the last bit, with the same luck. */
@Family("Invariances")
final class InvarianceTest {
    /** Luck that hangs on who somebody is: much of it. */
    private static final String[] RESTLESS = {
        "assumptions.attrition=60%", "assumptions.burnout=50%", "assumptions.mis-hire=30%", "assumptions.absence=5%"
    };

    private static final String EVEN = String.join(", ", Collections.nCopies(24, "1"));

    @OnEveryShop
    void moneyTimesTwoDoublesEveryAmountAndNothingElse(Ground shop, Lives lives) {
        Life life = lives.of(shop, HANDS);
        Life dear = lives.of(twiceTheMoney(shop), HANDS);
        for (KpiDefinition kpi : KpiCatalogue.of(shop.scenario()).definitions()) {
            double factor = kpi.unit() == Unit.MONEY ? 2 : 1;
            for (Period period : life.periods()) {
                assertThat(Double.valueOf(dear.at(period, kpi.id())))
                        .as("%s in %s", kpi.id(), period)
                        .isEqualTo(Double.valueOf(factor * life.at(period, kpi.id())));
            }
        }
    }

    private static Ground twiceTheMoney(Ground shop) {
        Shop facts = shop.facts();
        return shop.with(
                "shop.order-value=" + 2 * facts.orderValue(),
                "shop.opening-cash=" + 2 * facts.openingCash(),
                "shop.shipping-per-order=" + 2 * facts.shippingPerOrder(),
                "shop.traffic.ad-budget=" + 2 * facts.traffic().orElseThrow().adBudgetPerMonth() + " a month",
                "assumptions.click-cost=" + 2 * central(Assumption.CLICK_COST),
                "assumptions.social-click-cost=" + 2 * central(Assumption.SOCIAL_CLICK_COST),
                "plans.hands.hires[0].pay=18",
                "plans.hands.hires[1].pay=16",
                "plans.hands.hires[2].pay=40",
                "plans.hands.changes[0].ad-budget=1800 a month",
                "plans.hands.changes[1].cost=60 a month");
    }

    @OnEveryShop
    void aShopInAnotherCurrencyWithTheSameFiguresIsTheSameShop(Ground shop, Lives lives) {
        Ground dollars = shop.with(
                "currency=USD",
                "assumptions.click-cost=" + central(Assumption.CLICK_COST),
                "assumptions.social-click-cost=" + central(Assumption.SOCIAL_CLICK_COST));
        assertThat(lives.still(dollars.with("currency=EUR"), HANDS).movedFrom(lives.still(dollars, HANDS)))
                .isEmpty();
    }

    @OnEveryShop
    void whatSomebodyIsCalledChangesNoNumber(Ground shop, Lives lives) {
        Ground restless = shop.with(RESTLESS);
        Ground renamed = restless.edited(text -> text.replace("  owner: {", "  zeynep: {")
                .replace("name: ali", "name: lea")
                .replace("name: noah", "name: zoe"));
        assertThat(lives.of(renamed, HANDS).hasNumbersOf(lives.of(restless, HANDS)))
                .isTrue();
    }

    @OnEveryShop
    void whatAPlanIsCalledChangesNoNumber(Ground shop, Lives lives) {
        Ground renamed = shop.edited(text -> text.replace("  hands:", "  growth:"));
        assertThat(lives.of(renamed, "growth").hasNumbersOf(lives.of(shop, HANDS)))
                .isTrue();
    }

    @OnEveryShop
    void whatTheShopIsCalledAndWhatItsReaderIsToldChangesNoNumber(Ground shop, Lives lives) {
        Ground renamed = shop.edited(
                        text -> text.replace("id: " + shop.scenario().id() + "\n", "id: another\n"))
                .with("label=Another shop", "language=tr", "matters=9%", "plans.hands.label=Others");
        assertThat(lives.of(renamed, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void theOrderInWhichHiresAreWrittenChangesNoNumber(Ground shop, Lives lives) {
        String lea = "      - { role: fulfilment, name: lea, from: week 3, hours-per-week: 20 }\n";
        Ground restless = shop.with(RESTLESS);
        Ground written = restless.withPlans("  hands:\n    hires:\n" + ALI + NOAH + lea + MIA + BOUGHT);
        Ground moved = restless.withPlans("  hands:\n    hires:\n" + MIA + lea + NOAH + ALI + BOUGHT);
        assertThat(lives.of(moved, HANDS).movedFrom(lives.of(written, HANDS))).isEmpty();
    }

    @OnEveryShop
    void theOrderOfThePlansChangesNoNumber(Ground shop, Lives lives) {
        String ads = "  ads: { changes: [ { ad-budget: 100 a month, from: week 3 } ] }\n";
        Ground before = shop.withPlans(ads + HANDS_PLAN);
        Ground after = shop.withPlans(HANDS_PLAN + ads);
        assertThat(lives.of(before, HANDS).movedFrom(lives.of(after, HANDS))).isEmpty();
        assertThat(lives.of(before, "ads").movedFrom(lives.of(after, "ads"))).isEmpty();
    }

    @OnEveryShop
    void anAddedPlanChangesNoNumberOfTheOthers(Ground shop, Lives lives) {
        Ground more = shop.withPlans(HANDS_PLAN
                + "  crowd: { hires: [ { role: manager, from: week 2 }, { role: assistant, from: week 5 } ] }\n");
        assertThat(lives.of(more, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
        assertThat(lives.of(more).movedFrom(lives.of(shop))).isEmpty();
    }

    @OnEveryShop
    void aPlanThatIsRunAloneIsThePlanThatIsRunBesideOthers(Ground shop, Lives lives) {
        Scenario scenario = shop.scenario();
        List<ReplicationResult> together = new ArrayList<>();
        try (Experiment experiment = Experiment.open(scenario, shop.seed(), 1)) {
            experiment.run(List.of(NOBODY, HANDS), 0, 3, together::add);
        }
        for (ReplicationResult result : together) {
            Life alone = lives.of(scenario, shop.seed(), result.plan(), result.replication());
            assertThat(new Life(result).movedFrom(alone)).isEmpty();
        }
    }

    @OnEveryShop
    void oneLaneOrTwoMakeNoDifference(Ground shop, Lives lives) {
        List<ReplicationResult> two = Collections.synchronizedList(new ArrayList<>());
        Scenario scenario = shop.scenario();
        try (Experiment experiment = Experiment.open(scenario, shop.seed(), 2)) {
            experiment.run(List.of(HANDS), 0, 2, two::add);
        }
        for (ReplicationResult result : two) {
            assertThat(new Life(result).movedFrom(lives.of(scenario, shop.seed(), HANDS, result.replication())))
                    .isEmpty();
        }
    }

    @OnEveryShop
    void aShorterRunIsTheBeginningOfALongerOne(Ground shop, Lives lives) {
        Life two = lives.of(shop.edited(text -> text.replace("months: 4", "months: 2")), HANDS);
        List<Period> shown = two.periods().stream()
                .filter(period -> !period.equals(Period.WHOLE))
                .toList();
        assertThat(shown).contains(Period.month(1), Period.month(2), Period.week(8));
        assertThat(two.movedFrom(lives.of(shop, HANDS), shown)).isEmpty();
    }

    @OnEveryShop
    void aYearLaterTheWeeksAreTheSame(Ground shop, Lives lives) {
        Ground later = shop.with("starts=2027-01-04");
        List<Period> weeks = IntStream.rangeClosed(1, 16).mapToObj(Period::week).toList();
        assertThat(lives.of(later, HANDS).movedFrom(lives.of(shop, HANDS), weeks))
                .isEmpty();
    }

    @OnEveryShop
    void assumptionsOfMediaThatTheShopDoesNotHaveChangeNoNumber(Ground shop, Lives lives) {
        assertUnused(
                shop,
                lives,
                HANDS,
                Assumption.EMAIL_PATIENCE_HOURS,
                Assumption.EMAIL_PATIENCE_SHAPE,
                Assumption.SOCIAL_PATIENCE_HOURS,
                Assumption.CHAT_PATIENCE_HOURS,
                Assumption.CHAT_PATIENCE_SHAPE,
                Assumption.PHONE_PATIENCE_MINUTES,
                Assumption.CHAT_HANDLING,
                Assumption.PHONE_HANDLING,
                Assumption.ENQUIRY_RATE_CHAT);
    }

    @OnEveryShop
    void assumptionsOfFormsOfWorkAndChannelsThatNobodyUsesChangeNoNumber(Ground shop, Lives lives) {
        assertUnused(
                shop,
                lives,
                HANDS,
                Assumption.AGENCY_COORDINATION,
                Assumption.AGENCY_HAND_OFF,
                Assumption.PROJECT_COORDINATION,
                Assumption.AGENCY_FEE,
                Assumption.AGENCY_LEAD,
                Assumption.AGENCY_UNFIT,
                Assumption.LINKEDIN_FEE,
                Assumption.LINKEDIN_UNFIT,
                Assumption.GROUP_LEAD,
                Assumption.GROUP_UNFIT,
                Assumption.REFERRAL_LEAD,
                Assumption.REFERRAL_UNFIT,
                Assumption.COORDINATION_MET,
                Assumption.MANAGER_LIFT);
    }

    @OnEveryShop
    void assumptionsOfHiringChangeNoNumberWhereNobodyIsHired(Ground shop, Lives lives) {
        assertUnused(
                shop,
                lives,
                NOBODY,
                Assumption.INTERVIEW_HOURS,
                Assumption.ONBOARDING_HOURS,
                Assumption.ONBOARDING_DAYS,
                Assumption.JOB_BOARD_FEE,
                Assumption.LEAD_VARIATION,
                Assumption.MIS_HIRE,
                Assumption.MIS_HIRE_SKILL,
                Assumption.PROBATION_DAYS,
                Assumption.ATTRITION,
                Assumption.NOTICE_DAYS,
                Assumption.ABSENCE,
                Assumption.ANNUAL_LEAVE,
                Assumption.PUBLIC_HOLIDAYS,
                Assumption.COORDINATION_HOURS,
                Assumption.TOOL_GAIN);
    }

    @OnEveryShop
    void assumptionsOfASeasonChangeNoNumberWhereThereIsNone(Ground shop, Lives lives) {
        assertUnused(shop, lives, HANDS, Assumption.SEASON_CLICK_PRICE, Assumption.SEASON_READINESS);
    }

    private static void assertUnused(Ground shop, Lives lives, String plan, Assumption... unused) {
        Scenario scenario = shop.scenario();
        AssumptionSettings high = scenario.assumptions();
        for (Assumption assumption : unused) {
            high = high.with(assumption, Setting.of(assumption.high()));
        }
        Life other = lives.of(scenario.withAssumptions(high), shop.seed(), plan, 0);
        assertThat(other.movedFrom(lives.of(shop, plan))).isEmpty();
    }

    @OnEveryShop
    void aPresetStatedByHandIsThePreset(Ground shop, Lives lives) {
        Scenario scenario = shop.scenario();
        for (Preset preset : Preset.values()) {
            AssumptionSettings named = scenario.assumptions().under(preset);
            AssumptionSettings byHand = AssumptionSettings.of(Preset.CENTRAL);
            for (Assumption assumption : Assumption.values()) {
                byHand = byHand.with(assumption, Setting.of(named.value(assumption)));
            }
            assertThat(lives.still(scenario.withAssumptions(byHand), shop.seed(), HANDS)
                            .movedFrom(lives.still(scenario.withAssumptions(named), shop.seed(), HANDS)))
                    .as("%s", preset)
                    .isEmpty();
        }
    }

    @OnEveryShop
    void whatIsLeftOutIsWhatTheManualSays(Ground shop, Lives lives) {
        Ground stated = shop.with(
                "shop.pickup-hour=17",
                "shop.fixed-costs=0 a month",
                "shop.non-online-revenue=0 a month",
                "shop.traffic.season={ january: 1, march: 1 }",
                "shop.traffic.weekdays={ monday: 1, sunday: 1 }");
        assertThat(lives.of(stated, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void onlyTheProportionsOfTheWeekdaysCount(Ground shop, Lives lives) {
        Ground twice = shop.with(
                "shop.traffic.weekdays={ monday: 2, tuesday: 2, wednesday: 2, thursday: 2, friday: 2, saturday: 2, sunday: 2 }");
        assertThat(lives.of(twice, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void onlyTheProportionsOfTheHoursCount(Ground shop, Lives lives) {
        Ground once = shop.with("shop.traffic.hours=[" + EVEN + "]");
        Ground twice = shop.with("shop.traffic.hours=[" + EVEN.replace('1', '2') + "]");
        assertThat(lives.still(twice, HANDS).movedFrom(lives.still(once, HANDS)))
                .isEmpty();
    }

    @OnEveryShop
    void anHourIsSixtyMinutesAndAWeekSevenDays(Ground shop, Lives lives) {
        Ground otherwise = shop.with("assumptions.check-hours=360 min", "assumptions.quality-weeks=42 days");
        Ground usual = shop.with("assumptions.check-hours=6 h", "assumptions.quality-weeks=6 weeks");
        assertThat(lives.still(otherwise, HANDS).movedFrom(lives.still(usual, HANDS)))
                .isEmpty();
    }

    @OnEveryShop
    void aChangeToWhatIsAlreadySoIsNoChange(Ground shop, Lives lives) {
        double ads = shop.facts().traffic().orElseThrow().adBudgetPerMonth();
        Ground same =
                shop.withPlans("  same: { changes: [ { ad-budget: %s a month, from: week 3 } ] }%n".formatted(ads));
        assertThat(lives.of(same, "same").movedFrom(lives.of(same))).isEmpty();
    }

    @OnEveryShop
    void aHireThatNothingEverTriggersIsNoHire(Ground shop, Lives lives) {
        Ground never = shop.withPlans(
                "  never: { hires: [ { role: manager, when: orders-per-week > 900000 for 2 weeks } ] }\n");
        assertThat(lives.of(never, "never").movedFrom(lives.of(never))).isEmpty();
    }

    @OnEveryShop
    void aDayIsADateOrItsNumberOrThatOfItsWeek(Ground shop, Lives lives) {
        String hire = "      - { role: fulfilment, from: %s, until: %s, hours-per-week: 15, pay: 9 }%n";
        Ground dated = shop.withPlans("  dates:\n    hires:\n" + hire.formatted("2026-02-09", "2026-03-30")
                + "  days:\n    hires:\n" + hire.formatted("day 36", "day 85")
                + "  weeks:\n    hires:\n" + hire.formatted("week 6", "week 13"));
        assertThat(lives.of(dated, "days").movedFrom(lives.of(dated, "dates"))).isEmpty();
        assertThat(lives.of(dated, "weeks").movedFrom(lives.of(dated, "dates"))).isEmpty();
    }

    @OnEveryShop
    void onlyTheOrderOfThePrioritiesCounts(Ground shop, Lives lives) {
        Ground spread = shop;
        for (Duty duty : shop.scenario().duties()) {
            spread = spread.with("duties." + duty.id() + ".priority=" + 7 * duty.priority());
        }
        assertThat(lives.of(spread, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void hoursOfALineThatNobodyHasChangeNoNumber(Ground shop, Lives lives) {
        Ground letters = shop.with("shop.opening-hours=Mon-Fri 09:00-17:00", "shop.inbox={ email: 100% }");
        Ground open = shop.with(
                "shop.opening-hours=Mon-Fri 09:00-17:00",
                "shop.inbox={ email: 100%, open: Sat-Sun 10:00-12:00, chats-at-once: 5 }");
        assertThat(lives.still(open, HANDS).movedFrom(lives.still(letters, HANDS)))
                .isEmpty();
    }

    /** What is stated is what today's sales go with, so only a change of it moves them. */
    @OnEveryShop
    void starsThatAreStatedOtherwiseSellAsMuch(Ground shop, Lives lives) {
        Life good = lives.still(shop.with("shop.reviews.rating=4.7"));
        Life middling = lives.still(shop.with("shop.reviews.rating=4.0"));
        assertThat(good.movedFrom(middling))
                .isSubsetOf("rating", "review-stars")
                .contains("rating");
    }

    @OnEveryShop
    void aWishThatIsNoWishChangesNoNumber(Ground shop, Lives lives) {
        Ground wishing = shop.with("people.owner.wants=100 h a week", "people.owner.hour-worth=25");
        assertThat(lives.of(wishing, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void rolesAndDutiesThatNobodyHasChangeNoNumber(Ground shop, Lives lives) {
        Ground more = shop.with(
                "roles.juggler={ label: Juggler, employment: freelance, pay: 5, skills: { juggling: 90% readily } }",
                "duties.juggling={ nature: routine, hours-per-week: 0 h }");
        assertThat(lives.still(more, HANDS).movedFrom(lives.still(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void goalsChangeNoNumber(Ground shop, Lives lives) {
        Ground aiming =
                shop.edited(text -> text + "goals:\n  - conversion >= 3% by month 4\n  - 80% answered within 20 s\n");
        assertThat(lives.of(aiming, HANDS).movedFrom(lives.of(shop, HANDS))).isEmpty();
    }

    @OnEveryShop
    void twoOfAKindAreWrittenAsOneLineOrAsTwo(Ground shop, Lives lives) {
        String packer = "role: fulfilment, hours-per-week: 12, pay: 8";
        Ground counted =
                shop.edited(text -> text.replace("people:\n", "people:\n  noor: { " + packer + ", count: 2 }\n"));
        Ground listed = shop.edited(
                text -> text.replace("people:\n", "people:\n  ece: { " + packer + " }\n  efe: { " + packer + " }\n"));
        assertThat(lives.still(listed, HANDS).hasNumbersOf(lives.still(counted, HANDS)))
                .isTrue();
    }

    @OnEveryShop
    void theDaysOfATimetableAreARangeOrAList(Ground shop, Lives lives) {
        String days = Stream.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
                .map(day -> day + " 09:00-18:00")
                .reduce((all, day) -> all + ", " + day)
                .orElseThrow();
        Ground range = shop.with("people.owner.timetable=Mon-Sat 09:00-18:00");
        Ground list = shop.with("people.owner.timetable=" + days);
        assertThat(lives.still(list, HANDS).movedFrom(lives.still(range, HANDS)))
                .isEmpty();
    }

    /** Luck is the seed's alone: the others would hold too if nothing ever moved. */
    @OnEveryShop
    void anotherSeedIsAnotherYear(Ground shop, Lives lives) {
        Ground other = new Ground(shop.example(), shop.seed() + 1);
        assertThat(lives.of(other, HANDS).movedFrom(lives.of(shop, HANDS))).contains("orders", "contribution", "cash");
    }

    /** Common random numbers: the first of a role is the same person, and the same customers come. */
    @OnEveryShop
    void nothingIsOtherwiseBeforeAPlanBegins(Ground shop, Lives lives) {
        Ground late = shop.withPlans(
                "  late: { hires: [ { role: customer-service, from: week 15, hours-per-week: 20 } ] }\n");
        List<Period> before = IntStream.rangeClosed(1, 8).mapToObj(Period::week).toList();
        assertThat(lives.of(late, "late").movedFrom(lives.of(late), before)).isEmpty();
        assertThat(lives.of(late, "late").movedFrom(lives.of(late))).contains("payroll");
    }

    private static double central(Assumption assumption) {
        return assumption.under(Preset.CENTRAL);
    }
}
