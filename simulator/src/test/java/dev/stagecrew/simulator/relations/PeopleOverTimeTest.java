package dev.stagecrew.simulator.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/** Who comes, goes and comes back, however a plan says so. */
@Family("People over time")
final class PeopleOverTimeTest {
    private static final String STUDENT = "role: customer-service, hours-per-week: 10, pay: 9, from: week 3";

    private static final String NOBODY_LEAVES = "assumptions.attrition=0%";
    private static final Offset<Double> CENT = within(.005);

    @OnEveryShop
    void twoOfAKindAreHiredInOneEntryOrInTwo(Ground shop, Lives lives) {
        Ground plans = shop.withPlans("  counted: { hires: [ { %1$s, count: 2 } ] }\n".formatted(STUDENT)
                + "  listed: { hires: [ { %1$s }, { %1$s } ] }\n".formatted(STUDENT));
        assertThat(lives.of(plans, "counted").movedFrom(lives.of(plans, "listed")))
                .isEmpty();
        assertThat(lives.of(plans, "counted").whole("payroll")).isPositive();
    }

    @OnEveryShop
    void partsOfAFullTimeWeekAreHours(Ground shop, Lives lives) {
        Ground plans = shop.with("shop.full-time-week=48 h")
                .withPlans("  parts: { hires: [ { %s } ] }\n".formatted(STUDENT.replace(": 10", ": 0.25 FTE"))
                        + "  hours: { hires: [ { %s } ] }\n".formatted(STUDENT.replace(": 10", ": 12 h a week")));
        assertThat(lives.of(plans, "parts").movedFrom(lives.of(plans, "hours"))).isEmpty();
    }

    @OnEveryShop
    void aSeasonThatComesBackIsAHireOfEachYear(Ground shop, Lives lives) {
        String season = "{ role: fulfilment, hours-per-week: 20, pay: 9, from: %1$d-01-26, until: %1$d-02-16%2$s }";
        Ground plans = shop.months(14)
                .withPlans("  season: { hires: [ %s ] }%n".formatted(season.formatted(2026, ", every-year: true"))
                        + "  hires: { hires: [ %s, %s ] }%n"
                                .formatted(
                                        season.formatted(2026, ""), season.formatted(2027, ", name: fulfilment-2027")));
        Life season14 = lives.of(plans, "season");
        assertThat(season14.movedFrom(lives.of(plans, "hires"))).isEmpty();
        assertThat(season14.month(1, "payroll") + season14.month(2, "payroll")).isPositive();
        assertThat(season14.month(13, "payroll") + season14.month(14, "payroll"))
                .isPositive();
        assertThat(season14.month(8, "payroll")).isEqualTo(lives.of(plans).month(8, "payroll"));
    }

    private static final String ALI =
            "{ role: customer-service, name: ali, from: week 3, hours-per-week: %s, pay: %s%s }";

    private static String plan(String name, String hire, String change) {
        return "  %s: { hires: [ %s ], changes: [ %s ] }%n".formatted(name, hire, change);
    }

    /** Weeks 11 to 14: well after anybody was found. */
    @OnEveryShop
    void leaveWithoutPayCostsNothingAndLeaveOnFullPayCostsThePay(Ground shop, Lives lives) {
        String leave = ", leave: week 11 to week 14";
        Ground plans = shop.with(NOBODY_LEAVES)
                .withPlans(plan("here", ALI.formatted(14, 10, ""), "")
                        + plan("unpaid", ALI.formatted(14, 10, leave), "")
                        + plan("paid", ALI.formatted(14, 10, leave + ", leave-pay: 100%"), ""));
        for (int week = 11; week <= 14; week++) {
            double nobody = lives.of(plans).at(Period.week(week), "payroll");
            double here = lives.of(plans, "here").at(Period.week(week), "payroll");
            assertThat(lives.of(plans, "unpaid").at(Period.week(week), "payroll"))
                    .isCloseTo(nobody, CENT);
            assertThat(lives.of(plans, "paid").at(Period.week(week), "payroll")).isCloseTo(here, CENT);
            assertThat(here - nobody).isCloseTo(140, CENT);
        }
        List<Period> before =
                IntStream.rangeClosed(1, 10).mapToObj(Period::week).toList();
        assertThat(lives.of(plans, "unpaid").movedFrom(lives.of(plans, "here"), before))
                .isEmpty();
        assertThat(lives.of(plans, "unpaid").at(Period.week(15), "payroll"))
                .isCloseTo(lives.of(plans, "here").at(Period.week(15), "payroll"), CENT);
    }

    @OnEveryShop
    void termsThatChangeBeforeTheSearchAreThoseOfTheHire(Ground shop, Lives lives) {
        String late = ALI.replace("week 3", "week 9");
        Ground plans = shop.withPlans(
                plan("changed", late.formatted(12, 9, ""), "{ person: ali, from: week 1, hours-per-week: 20, pay: 11 }")
                        + plan("agreed", late.formatted(20, 11, ""), ""));
        assertThat(lives.of(plans, "changed").movedFrom(lives.of(plans, "agreed")))
                .isEmpty();
    }

    @OnEveryShop
    void moreHoursArePaidFromTheDayOnAndNotBefore(Ground shop, Lives lives) {
        Ground plans = shop.with(NOBODY_LEAVES)
                .withPlans(plan("few", ALI.formatted(14, 10, ""), "")
                        + plan(
                                "more",
                                ALI.formatted(14, 10, ""),
                                "{ person: ali, from: week 11, hours-per-week: 21, pay: 12 }"));
        List<Period> before =
                IntStream.rangeClosed(1, 10).mapToObj(Period::week).toList();
        assertThat(lives.of(plans, "more").movedFrom(lives.of(plans, "few"), before))
                .isEmpty();
        for (int week = 11; week <= 16; week++) {
            double more = lives.of(plans, "more").at(Period.week(week), "payroll")
                    - lives.of(plans, "few").at(Period.week(week), "payroll");
            assertThat(more).isCloseTo(21 * 12 - 140, CENT);
        }
    }

    @OnEveryShop
    void theSameTermsOnceMoreChangeNoNumber(Ground shop, Lives lives) {
        Ground plans = shop.withPlans(plan("once", ALI.formatted(14, 10, ""), "")
                + plan("again", ALI.formatted(14, 10, ""), "{ person: ali, from: week 11, pay: 10 }"));
        assertThat(lives.of(plans, "again").movedFrom(lives.of(plans, "once"))).isEmpty();
    }

    @OnEveryShop
    void aRaiseMovesNothingButMoney(Ground shop, Lives lives) {
        Ground plans = shop.withPlans(plan("once", ALI.formatted(14, 10, ""), "")
                + plan("raise", ALI.formatted(14, 10, ""), "{ person: ali, from: week 11, pay: 13 }"));
        Life raise = lives.of(plans, "raise");
        assertThat(raise.movedFrom(lives.of(plans, "once")))
                .isSubsetOf(
                        "payroll", "cost-of-people", "contribution", "cash", "lowest-cash", "recruiting-cost", "cac");
        assertThat(raise.whole("payroll")).isGreaterThan(lives.of(plans, "once").whole("payroll"));
    }

    @OnEveryShop
    void aChangeThatWaitsForWhatIsSoAnywayComesWhenTheWeekIsOver(Ground shop, Lives lives) {
        Ground plans = shop.withPlans("""
                  waits: { changes: [ { when: cash > -999999, meetings: 1 h a week } ] }
                  dated: { changes: [ { from: week 2, meetings: 1 h a week } ] }
                """);
        assertThat(lives.of(plans, "waits").movedFrom(lives.of(plans, "dated")))
                .containsExactly("comes-in-week.meetings");
        assertThat(lives.of(plans, "waits").whole("comes-in-week.meetings")).isEqualTo(2);
    }

    @OnEveryShop
    void whatWaitsForWhatNeverComesChangesNothing(Ground shop, Lives lives) {
        Ground plans =
                shop.withPlans("  waits: { hires: [ { %s, when: cash > 999999999 } ], changes: [ { when: %s } ] }%n"
                        .formatted(
                                STUDENT.replace(", from: week 3", ""),
                                "cash > -999999 and orders-per-week > 999999, meetings: 1 h a week"));
        assertThat(lives.of(plans, "waits").movedFrom(lives.of(plans))).isEmpty();
    }

    @OnEveryShop
    void anEndThatWaitsForWhatIsSoAnywayIsAnEndOnADay(Ground shop, Lives lives) {
        String noor = "people:\n  noor: { role: fulfilment, hours-per-week: 14, pay: 10 }\n";
        String leaves = "  %s: { changes: [ { person: noor, %s, leaves: true } ] }%n";
        Ground plans = shop.with(NOBODY_LEAVES)
                .edited(text -> text.replace("people:\n", noor))
                .withPlans(leaves.formatted("waits", "when: cash > -999999 for 8 weeks")
                        + leaves.formatted("dated", "from: week 9"));
        assertThat(lives.of(plans, "waits").movedFrom(lives.of(plans, "dated")))
                .containsExactly("comes-in-week.noor.leaves");
    }

    @OnEveryShop
    void twoWeeksThatAreAlikeAreOneWeek(Ground shop, Lives lives) {
        String hours = "role: customer-service, pay: 9, from: week 3, timetable: \"%s\"";
        Ground plans = shop.withPlans(
                plan("alike", "{ " + hours.formatted("week A Mon-Fri 9-12, week B Mon-Fri 9-12") + " }", "")
                        + plan("weekly", "{ " + hours.formatted("Mon-Fri 9-12") + " }", ""));
        assertThat(lives.of(plans, "alike").movedFrom(lives.of(plans, "weekly")))
                .isEmpty();
    }

    @OnEveryShop
    void everySecondDayAtWorkIsPaidEverySecondWeek(Ground shop, Lives lives) {
        String saturdays = ", timetable: \"every second Sat 09:00-13:00\"";
        Ground plans = shop.with(NOBODY_LEAVES)
                .withPlans(plan("rota", ALI.replace(", hours-per-week: %s", "").formatted(10, saturdays), ""));
        for (int week = 11; week <= 16; week++) {
            double paid = lives.of(plans, "rota").at(Period.week(week), "payroll")
                    - lives.of(plans).at(Period.week(week), "payroll");
            assertThat(paid).as("week %d", week).isCloseTo(week % 2 == 0 ? 40 : 0, CENT);
        }
    }

    @OnEveryShop
    void whoIsHiredTwiceIsWhoChangesTerms(Ground shop, Lives lives) {
        String first = "{ role: customer-service, name: ali, from: week 3, hours-per-week: 14, pay: 10%s }";
        Ground plans = shop.withPlans(plan(
                        "twice",
                        first.formatted(", employment: freelance, until: week 11") + ", "
                                + "{ role: customer-service, name: ali, from: week 11, hours-per-week: 21, pay: 12,"
                                + " employment: part-time }",
                        "")
                + plan(
                        "once",
                        first.formatted(", employment: freelance"),
                        "{ person: ali, from: week 11, hours-per-week: 21, pay: 12, employment: part-time }"));
        assertThat(lives.of(plans, "twice").movedFrom(lives.of(plans, "once"))).isEmpty();
    }

    @OnEveryShop
    void probationMovesNothingWhereEverybodyFitsAndStays(Ground shop, Lives lives) {
        Ground plans = shop.with(NOBODY_LEAVES, "assumptions.mis-hire=0%")
                .withPlans(plan("agreed", ALI.formatted(14, 10, ", probation: 2 months"), "")
                        + plan("unsaid", ALI.formatted(14, 10, ""), ""));
        assertThat(lives.of(plans, "agreed").movedFrom(lives.of(plans, "unsaid")))
                .isEmpty();
    }

    @OnEveryShop
    void whoIsLetGoByAPlanGoesAsWhoLeavesAnyway(Ground shop, Lives lives) {
        String noor = "people:\n  noor: { role: fulfilment, hours-per-week: 14, pay: 10%s }\n";
        Ground staying = shop.with(NOBODY_LEAVES)
                .edited(text -> text.replace("people:\n", noor.formatted("")))
                .withPlans("  fire: { changes: [ { person: noor, from: week 9, leaves: true } ] }\n");
        Ground leaving = shop.with(NOBODY_LEAVES)
                .edited(text -> text.replace("people:\n", noor.formatted(", until: week 9")))
                .withPlans("  fire: { hires: [] }\n");
        assertThat(lives.of(staying, "fire").movedFrom(lives.of(leaving, "fire")))
                .isEmpty();
        double week8 = lives.of(leaving, "fire").at(Period.week(8), "payroll");
        double week10 = lives.of(leaving, "fire").at(Period.week(10), "payroll");
        assertThat(week8 - week10).isCloseTo(140, CENT);
    }
}
