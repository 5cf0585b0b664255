package dev.stagecrew.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.measure.KpiCatalogue;
import dev.stagecrew.core.people.Employment;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.people.OwnTime;
import dev.stagecrew.core.people.Pay;
import dev.stagecrew.core.people.Position;
import dev.stagecrew.core.plan.Change;
import dev.stagecrew.core.plan.Cue;
import dev.stagecrew.core.plan.Hire;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.plan.Start;
import dev.stagecrew.core.plan.Start.Comparison;
import dev.stagecrew.core.random.Distribution;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.scenario.Desk;
import dev.stagecrew.core.scenario.DeskChannel;
import dev.stagecrew.core.scenario.Goal;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.shop.Medium;
import dev.stagecrew.core.time.Timetable;
import dev.stagecrew.core.time.Timetable.Shift;
import dev.stagecrew.core.work.Priority;
import dev.stagecrew.scenario.problem.InvalidScenarioException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write is understood as they mean it. */
final class WordsTest {
    private static Scenario scenario(String shop, String person, String hire, String goal) {
        return ScenarioReader.read("""
                version: 1
                id: words
                starts: 2026-01-05
                shop: { order-value: 35, traffic: { social: 1000 }, %s }
                people: { owner: { role: owner, %s } }
                plans: { plan: { hires: [ { role: manager, %s } ] } }
                goals: [ "%s" ]
                """.formatted(shop, person, hire, goal), "words.yaml");
    }

    private static Hire hire(String words) {
        return scenario("", "", words, "cash >= 0").plan("plan").hires().get(0);
    }

    private static Goal goal(String words) {
        return scenario("inbox: { phone: 20%, email: 50% }", "", "from: week 1", words)
                .goals()
                .get(0);
    }

    private static Timetable timetable(String words) {
        return scenario("", "timetable: \"" + words + "\"", "from: week 1", "cash >= 0")
                .people()
                .get(0)
                .timetable();
    }

    @ParameterizedTest
    @CsvSource({
        "week 1, 0",
        "day 1, 0",
        "month 1, 0",
        "2026-01-05, 0",
        "week 6, 35",
        "day 40, 39",
        "month 4, 90",
        "2026-03-01, 55",
        "Week 6, 35"
    })
    void daysOfAPlanAreCountedFromOne(String words, int day) {
        assertThat(hire("from: " + words).start()).isEqualTo(new Start.OnDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "24, 24",
        "24 h a week, 24",
        "24 h/week, 24",
        "24 hours per week, 24",
        "24.5, 24.5",
        "4 h a day, 20",
        "0.6 FTE, 24",
        "1 fte, 40"
    })
    void hoursAWeekMayBeWrittenInManyWays(String words, double hours) {
        // a timetable is kept in whole minutes a day
        assertThat(hire("from: week 1, hours-per-week: " + words).position().hoursPerWeek())
                .isCloseTo(hours, within(1 / 60.0 * 5));
    }

    @ParameterizedTest
    @CsvSource({"55%, .55", "%55, .55", "0.55, .55", "55 percent, .55", "55 %, .55"})
    void sharesMayBePercent(String words, double share) {
        assertThat(scenario("gross-margin: \"" + words + "\"", "", "from: week 1", "cash >= 0")
                        .shop()
                        .grossMargin())
                .isCloseTo(share, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"600 a month, 600", "600/month, 600", "600 per month, 600", "7200 a year, 600", "600, 600"})
    void amountsAMonthMayBeGivenForOtherTimes(String words, double amount) {
        assertThat(scenario("fixed-costs: " + words, "", "from: week 1", "cash >= 0")
                        .shop()
                        .fixedCostsPerMonth())
                .isCloseTo(amount, within(1e-9));
    }

    @Test
    void payIsForAnHourOrForAMonth() {
        assertThat(hire("from: week 1, pay: 9 an hour").position().pay()).isEqualTo(Pay.anHour(9));
        assertThat(hire("from: week 1, pay: 9").position().pay()).isEqualTo(Pay.anHour(9));
        assertThat(hire("from: week 1, pay: 2000 a month").position().pay()).isEqualTo(Pay.aMonth(2000));
        // 40 h a week for 365.25 / 12 / 7 weeks a month
        assertThat(hire("from: week 1, hours-per-week: 40, pay: 2000 a month")
                        .position()
                        .payPerHour())
                .isCloseTo(2000 / (40 * 365.25 / 84), within(1e-9));
    }

    @Test
    void payMayFollowWhatTheShopDoes() {
        assertThat(pay("2.50 an order")).isEqualTo(Pay.of(2.5, Pay.Per.ORDER));
        assertThat(pay("2.50/order")).isEqualTo(Pay.of(2.5, Pay.Per.ORDER));
        assertThat(pay("5% of revenue")).isEqualTo(pay("5% of sales")).isEqualTo(Pay.of(.05, Pay.Per.SALES));
        assertThat(pay("2000 a month + 2% of sales")).isEqualTo(Pay.aMonth(2000).and(Pay.of(.02, Pay.Per.SALES)));
        assertThat(pay("15% of ad spend, at least 500 a month"))
                .isEqualTo(Pay.of(.15, Pay.Per.AD_SPEND).atLeast(500));
        assertThat(hire("from: week 1, pay: 20, benefits: 30%, mark-up: 50%")
                        .position()
                        .pay())
                .isEqualTo(Pay.anHour(20 * 1.3 * 1.5));
        assertThat(hire("from: week 1, signing-bonus: 500, equipment: 1200").outlay())
                .isEqualTo(new Hire.Outlay(500, 1200));
    }

    @ParameterizedTest
    @CsvSource({"5% of profit", "9 an hour + 8 an hour", "15% of ad spend at least 500", "120% of sales", "2 a parcel"})
    void payOfAnotherKindIsRefused(String words) {
        assertThatThrownBy(() -> pay(words)).isInstanceOf(InvalidScenarioException.class);
    }

    private static Pay pay(String words) {
        return hire("from: week 1, pay: \"" + words + "\"").position().pay();
    }

    @Test
    void timetablesAreReadAsWritten() {
        assertThat(timetable("Mon-Fri 09:00-17:00, Sat 10:00-14:00").hoursPerWeek())
                .isEqualTo(44);
        assertThat(timetable("Mon, Wed 9-12 13-17").shifts())
                .containsExactly(
                        new Shift(0, 540, 720),
                        new Shift(0, 780, 1020),
                        new Shift(2, 540, 720),
                        new Shift(2, 780, 1020));
        assertThat(timetable("Sat-Mon 10:00-11:00").shifts())
                .extracting(Shift::weekday)
                .containsExactly(0, 5, 6);
        assertThat(timetable("monday 9-10").hoursPerWeek()).isEqualTo(1);
        assertThat(timetable("round the clock").hoursPerWeek()).isEqualTo(168);
    }

    @Test
    void aNightShiftGoesOnIntoTheNextDay() {
        assertThat(timetable("Sun 22:00-06:00").shifts())
                .isEqualTo(List.of(new Shift(0, 0, 360), new Shift(6, 1320, 1440)));
    }

    @ParameterizedTest
    @CsvSource({
        "orders-per-week > 60 for 4 weeks, ORDERS, AT_LEAST, 60, 4",
        "orders-per-week > 60, ORDERS, AT_LEAST, 60, 1",
        "utilisation at least 85% for 2 weeks, UTILISATION, AT_LEAST, .85, 2",
        "owner hours per week >= 60 h a week for 1 week, OWNER_HOURS_PER_WEEK, AT_LEAST, 60, 1",
        "answered-within-4h below 50%, ANSWERED_WITHIN_4H, AT_MOST, .5, 1",
        "tickets-per-day > 30, TICKETS, AT_LEAST, 210, 1",
        "orders a day > 20 for 2 weeks, ORDERS, AT_LEAST, 140, 2",
        "cash > 5000, CASH, AT_LEAST, 5000, 1",
        "conversion > 2% for 4 weeks, CONVERSION_RATE, AT_LEAST, .02, 4",
        "response > 1 h, FIRST_RESPONSE_MINUTES, AT_LEAST, 60, 1",
        "backlog over 50, BACKLOG, AT_LEAST, 50, 1",
    })
    void triggersNameAKpiAThresholdAndWeeks(String words, Kpi kpi, Comparison comparison, double threshold, int weeks) {
        assertThat(hire("when: \"" + words + "\"").start())
                .isEqualTo(new Start.WhenReached(kpi, comparison, threshold, weeks));
    }

    @Test
    void twoConditionsAreJoinedAndShareTheWeeksAtTheEnd() {
        Cue.Condition orders = new Cue.Condition(Kpi.ORDERS, Comparison.AT_LEAST, 60, 2);
        Cue.Condition cash = new Cue.Condition(Kpi.CASH, Comparison.AT_LEAST, 5000, 2);
        assertThat(hire("when: orders-per-week > 60 and cash > 5000 for 2 weeks")
                        .start())
                .isEqualTo(new Start.WhenReached(new Cue(orders, Optional.of(cash))));
        Plan plan = scenario("", "", "from: week 1, until: cash > 5000 for 2 weeks", "cash >= 0")
                .plans()
                .get(1);
        assertThat(plan.changes())
                .containsExactly(new Change.Awaited(
                        new Cue(cash, Optional.empty()), new Change.Farewell(0, "manager", false), false));
    }

    @Test
    void everySecondWeekMayBeAnother() {
        Timetable saturdays = timetable("Mon-Fri 09:00-12:30, every second Sat 09:00-13:00, Sun 10:00-11:00");
        assertThat(saturdays.hoursPerWeek()).isEqualTo(17.5 + 2 + 1);
        assertThat(saturdays.shifts()).doesNotContain(new Shift(5, 540, 780));
        assertThat(saturdays.second()).contains(new Shift(5, 540, 780), new Shift(6, 600, 660));
        assertThat(timetable("week A Mon-Wed 9-17; week B: Mon-Thu 9-17").hoursPerWeek())
                .isEqualTo(28);
    }

    @Test
    void whoIsHiredTwiceGoesOnOnOtherTerms() {
        Plan plan = ScenarioReader.read("""
                version: 1
                id: words
                starts: 2026-01-05
                shop: { desk: { arrivals-per-hour: 1, handling: 5 min } }
                people: { owner: { role: owner } }
                plans:
                  convert:
                    hires:
                      - { role: marketer, name: mert, employment: freelance, from: week 2, until: month 5, hours-per-week: 12 }
                      - { role: marketer, name: mert, employment: full-time, from: month 5, hours-per-week: 40 }
                """, "words.yaml").plan("convert");
        assertThat(plan.hires()).hasSize(1).allMatch(hire -> hire.untilDay().isEmpty());
        Position later = plan.position(plan.hires().get(0).position(), 120);
        assertThat(later.employment()).isEqualTo(Employment.FULL_TIME);
        assertThat(later.hoursPerWeek()).isEqualTo(40);
    }

    @Test
    void probationIsAgreedWithAHire() {
        assertThat(hire("from: week 1, probation: 2 months").search().probationDays())
                .hasValue(61);
        assertThat(hire("from: week 1").search().probationDays()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "conversion >= 3% by month 6, conversion-rate, AT_LEAST, .03, false, 6, 6",
        "conversion rate at least 3%, conversion-rate, AT_LEAST, .03, false, 12, 12",
        "90% answered within 4 h from month 3, answered-within-4h, AT_LEAST, .9, false, 3, 12",
        "%90 answered within 4h, answered-within-4h, AT_LEAST, .9, false, 12, 12",
        "80% answered within 20 s, answered-within.20s, AT_LEAST, .8, false, 12, 12",
        "80% answered within 20 seconds, answered-within.20s, AT_LEAST, .8, false, 12, 12",
        "90% answered within 90 min by month 2, answered-within.90min, AT_LEAST, .9, false, 2, 2",
        "90% answered within 1.5 h, answered-within.90min, AT_LEAST, .9, false, 12, 12",
        "90% answered within 2 days, answered-within.48h, AT_LEAST, .9, false, 12, 12",
        "90% answered within 240 minutes, answered-within-4h, AT_LEAST, .9, false, 12, 12",
        "90% answered within 8 working hours, answered-within.8-working-hours, AT_LEAST, .9, false, 12, 12",
        "90% answered within 4 working hours, answered-within.4-working-hours, AT_LEAST, .9, false, 12, 12",
        "90% answered within 30 working minutes, answered-within.30-working-minutes, AT_LEAST, .9, false, 12, 12",
        "answered within 8 working hours never below 80%, answered-within.8-working-hours, AT_LEAST, .8, false, 1, 12",
        "80% of calls answered within 20 s, answered-within.phone-20s, AT_LEAST, .8, false, 12, 12",
        "90% of the email answered within 8 working hours, answered-within.email-8-working-hours, AT_LEAST, .9, false, 12, 12",
        "phone answered within 20 s >= 80%, answered-within.phone-20s, AT_LEAST, .8, false, 12, 12",
        "abandoned by phone <= 5%, abandoned-share.phone, AT_MOST, .05, false, 12, 12",
        "mean wait by email never above 4 h, mean-wait-minutes.email, AT_MOST, 240, false, 1, 12",
        "answered within 20 s >= 80%, answered-within.20s, AT_LEAST, .8, false, 12, 12",
        "answered-within-4h >= 90%, answered-within-4h, AT_LEAST, .9, false, 12, 12",
        "95% dispatched on time in month 2, on-time-dispatch, AT_LEAST, .95, false, 2, 2",
        "owner <= 55 h a week, owner-hours-per-week, AT_MOST, 55, false, 12, 12",
        "cash never below -5000, lowest-cash, AT_LEAST, -5000, false, 1, 12",
        "first response never above 4 h, first-response-minutes, AT_MOST, 240, false, 1, 12",
        "revenue +50% by month 12, revenue, AT_LEAST, .5, true, 12, 12",
        "abandoned -20%, abandoned-share, AT_MOST, -.2, true, 12, 12",
        "return on ad spend >= 2, return-on-ad-spend, AT_LEAST, 2, false, 12, 12",
        "roas >= 200% from month 3, return-on-ad-spend, AT_LEAST, 2, false, 3, 12",
        "contacts per 100 orders <= 40, contacts-per-100-orders, AT_MOST, 40, false, 12, 12",
        "cost of people <= 3000, cost-of-people, AT_MOST, 3000, false, 12, 12",
        "rating >= 4.5, rating, AT_LEAST, 4.5, false, 12, 12",
    })
    void goalsNameAKpiAValueAndMonths(
            String words, String kpi, Comparison comparison, double value, boolean relative, int from, int through) {
        assertThat(goal(words)).isEqualTo(new Goal("goal-1", words, kpi, comparison, value, relative, from, through));
    }

    @ParameterizedTest
    @CsvSource({
        "exponential 15 min, Exponential[mean=15.0]",
        "exponential 1 h, Exponential[mean=60.0]",
        "constant 5 min, Constant[mean=5.0]",
        "5 min, Constant[mean=5.0]",
    })
    void timesMayVary(String words, String distribution) {
        assertThat(patience(words)).hasToString(distribution);
    }

    @Test
    void aLognormalTimeIsGivenByMeanAndVariation() {
        assertThat(patience("lognormal 5 min cv 0.8")).isEqualTo(Distribution.Lognormal.of(5, .8));
    }

    @Test
    void aWeibullTimeIsGivenByItsMeanAsTheOthersAre() {
        Distribution.Weibull patience = (Distribution.Weibull) patience("weibull 3 h shape 0.5");
        assertThat(patience.shape()).isEqualTo(.5);
        // half of the mean: Γ(1 + 1/0.5) = 2
        assertThat(patience.scale()).isCloseTo(90, within(1e-9));
    }

    @Test
    void aDeskIsCountedByChannelDayAndHour() {
        Desk desk = scenario("""
                        opening-hours: Mon-Fri 09:00-17:00,
                          desk: { contacts: { email: 70 a week, phone: 30 a day, chat: 2 an hour },
                          handling: 6 min, weekdays: { saturday: 50%, friday: 2 },
                          channels: { email: { priority: high },
                          phone: { handling: exponential 5 min, open: Mon-Sat 08:00-12:00 } } }
                        """, "", "from: week 1", "80% of phone answered within 20 s")
                .shop()
                .desk()
                .orElseThrow();
        assertThat(desk.media()).containsExactly(Medium.EMAIL, Medium.CHAT, Medium.PHONE);
        DeskChannel phone = desk.channels().get(2);
        assertThat(phone.handling()).hasValue(new Distribution.Exponential(5));
        assertThat(phone.priority()).isEqualTo(Priority.NORMAL);
        assertThat(desk.channels().get(0).priority()).isEqualTo(Priority.HIGH);
        assertThat(phone.expected(0)).isEqualTo(30);
        assertThat(phone.expected(4)).isEqualTo(60);
        assertThat(phone.expected(5)).isEqualTo(15);
        assertThat(phone.expected(6)).isZero();
        assertThat(desk.channels().get(0).expectedAWeek()).isCloseTo(10 * (5 + 2 + .5), within(1e-9));
        assertThat(desk.channels().get(1).expectedAWeek()).isCloseTo(48 * 6, within(1e-9));
        assertThat(desk.channels().get(1).handling()).hasValue(new Distribution.Constant(6));
    }

    private static Distribution patience(String words) {
        return scenario(
                        "desk: { arrivals-per-hour: 1, handling: 5 min, patience: " + words + " }",
                        "",
                        "from: week 1",
                        "cash >= 0")
                .shop()
                .desk()
                .flatMap(Desk::patience)
                .orElseThrow();
    }

    @Test
    void workInHandWaitsForTheNextDayUnlessTheFileSaysOtherwise() {
        for (String form : new String[] {"part-time", "full-time", "freelance", "agency", "project"}) {
            assertThat(hire("from: week 1, employment: " + form).position().endOfShift())
                    .as(form)
                    .isEqualTo(EndOfShift.RESUME);
        }
        assertThat(hire("from: week 1, end-of-shift: finish").position().endOfShift())
                .isEqualTo(EndOfShift.FINISH);
    }

    @Test
    void anOwnerMayWishForAWeekAndPriceAnHour() {
        Position owner = people("{ role: owner, wants: 45 h a week, hour-worth: 30 }");
        assertThat(owner.ownTime().wishHours()).hasValue(45);
        assertThat(owner.ownTime().worthPerHour()).hasValue(30);
        assertThat(people("{ role: owner }").ownTime()).isEqualTo(OwnTime.UNSAID);
    }

    private static Position people(String person) {
        return ScenarioReader.read("""
                version: 1
                id: words
                starts: 2026-01-05
                shop: { desk: { arrivals-per-hour: 1, handling: 5 min } }
                people: { somebody: %s }
                """.formatted(person), "words.yaml").people().get(0);
    }

    @Test
    void furtherHiresOfARoleAreNumbered() {
        Scenario scenario = ScenarioReader.read("""
                version: 1
                id: words
                starts: 2026-01-05
                shop: { desk: { arrivals-per-hour: 1, handling: 5 min } }
                people: { owner: { role: owner }, fulfilment: { role: fulfilment } }
                plans:
                  one: { hires: [ { role: fulfilment, from: week 2 }, { role: fulfilment, from: week 3 } ] }
                  two: { hires: [ { role: fulfilment, from: week 5, name: ali }, { role: fulfilment, from: week 6 } ] }
                """, "words.yaml");
        assertThat(scenario.plan("one").hires())
                .extracting(hire -> hire.position().id())
                .containsExactly("fulfilment-2", "fulfilment-3");
        assertThat(scenario.plan("two").hires())
                .extracting(hire -> hire.position().id())
                .containsExactly("ali", "fulfilment-2");
        assertThat(scenario.baseline()).isEqualTo("do-nothing");
    }

    @Test
    void aHireMayBeForSeveralAndComeBackEveryYear() {
        Scenario scenario = ScenarioReader.read("""
                version: 1
                id: words
                starts: 2026-01-05
                months: 30
                shop: { desk: { arrivals-per-hour: 1, handling: 5 min }, full-time-week: 45 h }
                people: { owner: { role: owner } }
                plans:
                  plan:
                    hires:
                      - { role: customer-service, name: temp, count: 2, from: 2026-11-09, until: 2027-01-04, every-year: true, hours-per-week: 0.6 FTE }
                """, "words.yaml");
        List<Hire> hires = scenario.plan("plan").hires();
        assertThat(hires)
                .extracting(hire -> hire.position().id())
                .containsExactly("temp", "temp-2027", "temp-2", "temp-2-2027");
        assertThat(hires).extracting(hire -> hire.start().dated().orElseThrow()).containsExactly(308, 673, 308, 673);
        assertThat(hires).extracting(hire -> hire.untilDay().orElseThrow()).containsExactly(364, 729, 364, 729);
        assertThat(hires).allMatch(hire -> Math.abs(hire.position().hoursPerWeek() - 27) < .1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01 to 2026-03-31 | 55 | 86",
                "week 2 to week 3 | 7 | 21",
                "month 2 to month 3 | 31 | 90",
                "day 8 - day 9 | 7 | 9"
            })
    void theLastDayWeekOrMonthOfALeaveIsPartOfIt(String words, int from, int until) {
        Scenario scenario = scenario("", "leave: " + words + ", leave-pay: 60%", "from: week 1", "cash >= 0");
        Change.Away away = new Change.Away(from, until, "owner", .6);
        assertThat(scenario.plans())
                .allSatisfy(plan -> assertThat(plan.changes()).containsExactly(away));
        assertThat(scenario.facts()).containsExactly(away);
    }

    @Test
    void everyKpiOfGoalsAndTriggersIsMeasured() {
        KpiCatalogue measured = KpiCatalogue.of(scenario("", "", "from: week 1", "cash >= 0"));
        assertThat(Stream.of(Kpi.byGoalName(), Kpi.byTriggerName()).flatMap(names -> names.values().stream()))
                .isNotEmpty()
                .allMatch(kpi -> measured.has(kpi.id()))
                .allSatisfy(kpi -> assertThat(ScenarioKpi.of(kpi).id()).isEqualTo(kpi.id()));
    }

    @Test
    void aNewRoleAndDutyNeedNoCode() {
        Scenario scenario = ScenarioReader.read("""
                version: 1
                id: words
                starts: 2026-01-05
                pay: tr
                shop: { desk: { arrivals-per-hour: 1, handling: 5 min } }
                duties: { translation: { nature: growth, feeds: content, hours-per-week: 3 } }
                roles:
                  translator: { skills: { translation: 95% readily, content: 30% } }
                  owner: { skills: { translation: 20%, customer-service: 0% } }
                people: { owner: { role: owner }, selin: { role: translator, pay: 300 } }
                """, "words.yaml");
        assertThat(scenario.currency()).isEqualTo("TRY");
        assertThat(scenario.people()).extracting(person -> person.role().id()).containsExactly("owner", "translator");
        assertThat(scenario.people().get(0).role().skills())
                .extracting(skill -> skill.duty())
                .contains("translation", "production")
                .doesNotContain("customer-service");
    }
}
