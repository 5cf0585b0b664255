package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.PersonBrokeDown;
import dev.stagecrew.core.event.ShopEvent.PersonLeft;
import dev.stagecrew.core.event.ShopEvent.PersonStarted;
import dev.stagecrew.core.event.ShopEvent.SearchOpened;
import dev.stagecrew.core.event.ShopEvent.ShiftWorked;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People come, go, fall ill and break down: each mechanism by itself, in whole histories. */
final class TeamLifeTest {
    /** Of customer service, in the catalogue. */
    private static final int LEAD_DAYS = 24;

    @Test
    void aProjectEndsWithItsHoursAndCostsItsPrice() {
        History history = History.of(
                shop("attrition: 0%", "{ role: ux-designer, from: week 4, scope: 60 h, price: 3000 }"), "plan");
        long worked = history.all(ShiftWorked.class)
                .filter(shift -> shift.person().equals("ux-designer"))
                .mapToLong(shift -> shift.scheduledMillis() + shift.overtimeMillis())
                .sum();
        assertThat(SimTime.inHours(worked)).isEqualTo(60);
        assertThat(paid(history, Posting.PAYROLL)).isCloseTo(3000, within(.01));
        assertThat(history.all(PersonLeft.class)).hasSize(1);
        assertThat(history.all(SearchOpened.class))
                .as("a job that is done is not filled again")
                .hasSize(1);
    }

    @Test
    void aFeeIsPaidForEachSearchAndIsPartOfTheContribution() {
        String agency = shop("attrition: 0%", "{ role: manager, from: week 8, channel: agency, pay: 10 }");
        History hired = History.of(agency, "plan");
        double year = 10 * 40 * 365.25 / 7;
        assertThat(paid(hired, Posting.RECRUITING)).isCloseTo(.20 * year, within(1e-6));
        assertThat(hired.whole("recruiting-cost")).isCloseTo(.20 * year, within(1e-6));
        double contribution = hired.all(MoneyMoved.class)
                .filter(moved -> moved.posting().isContribution())
                .mapToDouble(MoneyMoved::amount)
                .sum();
        assertThat(hired.whole("contribution")).isCloseTo(contribution, within(1e-6));
    }

    /** Somebody for some weeks costs the agency's share of their wages, not of a year's. */
    @Test
    void aFeeIsForTheTimeThatSomebodyIsHired() {
        String temp = shop(
                "attrition: 0%, mis-hire: 0%",
                "{ role: fulfilment, from: week 8, until: week 13, channel: agency, pay: 10, timetable: Mon-Fri 9-13 }");
        History hired = History.of(temp, "plan");
        assertThat(paid(hired, Posting.PAYROLL)).isPositive();
        // the fee counts days and the wages shifts: a weekend at the beginning is 2 of 35 days of 200
        assertThat(paid(hired, Posting.RECRUITING)).isCloseTo(.20 * paid(hired, Posting.PAYROLL), within(12.0));
        String project = shop(
                "attrition: 0%",
                "{ role: ux-designer, from: week 4, scope: 60 h, price: 3000, channel: agency, hours-per-week: 12 }");
        assertThat(paid(History.of(project, "plan"), Posting.RECRUITING))
                .as("five weeks of 12 h")
                .isCloseTo(.20 * 3000, within(1e-6));
    }

    /** The search opens with the notice, so a place whose lead time is shorter is never empty. */
    @Test
    void whoGivesNoticeIsReplacedWithoutAGapWhenTheSearchIsShort() {
        History history = History.of(
                shop(
                        "attrition: 95%, notice-days: 60 days, lead-variation: 0%, mis-hire: 0%",
                        "{ role: customer-service, from: week 4 }"),
                "plan");
        List<Integer> left = days(history, PersonLeft.class);
        List<Integer> started = days(history, PersonStarted.class);
        List<Integer> stayedForLong = IntStream.range(0, left.size())
                .filter(i -> left.get(i) - started.get(i) > LEAD_DAYS)
                .mapToObj(left::get)
                .toList();
        assertThat(stayedForLong).as("95 % leave within a year").isNotEmpty();
        assertThat(stayedForLong).allSatisfy(day -> assertThat(started).contains(day));
    }

    @Test
    void withoutNoticeThePlaceIsEmptyForTheTimeToHire() {
        History history = History.of(
                shop(
                        "attrition: 95%, notice-days: 0 days, lead-variation: 0%, mis-hire: 0%",
                        "{ role: customer-service, from: week 4 }"),
                "plan");
        List<Integer> left = days(history, PersonLeft.class);
        List<Integer> started = days(history, PersonStarted.class);
        assertThat(left).isNotEmpty();
        for (int day : left) {
            assertThat(started.stream().filter(start -> start > day).findFirst())
                    .satisfies(next -> assertThat(next.isEmpty() || next.get() == day + LEAD_DAYS)
                            .isTrue());
        }
    }

    /** Leave is paid and not worked: 26 of 261 working days, over twenty years. */
    @Test
    void leaveIsPaidAndNotWorked() {
        String away = "attrition: 0%, absence: 0%, annual-leave: 26 days, public-holidays: 0 days, lead-variation: 0%";
        String hire = "{ role: customer-service, from: week 1, pay: 10, timetable: Mon-Fri 09:00-13:00 }";
        double[] share = IntStream.range(0, 20)
                .mapToObj(number -> History.of(shop(away, hire), "plan", number))
                .mapToDouble(history -> {
                    double worked = SimTime.inHours(history.all(ShiftWorked.class)
                            .filter(shift -> shift.person().equals("customer-service"))
                            .mapToLong(ShiftWorked::scheduledMillis)
                            .sum());
                    return 1 - 10 * worked / paid(history, Posting.PAYROLL);
                })
                .toArray();
        double mean = IntStream.range(0, share.length)
                .mapToDouble(i -> share[i])
                .average()
                .orElseThrow();
        // by weeks: standard error of a share of .1 over 20 years of 52 weeks is .01
        assertThat(mean).isCloseTo(26 / (365.25 * 5 / 7), within(.04));
    }

    @Test
    void illnessIsPaidToEmployeesAndNotToOutsiders() {
        String ill = "attrition: 0%, absence: 40%, freelance-jitter: 0%, annual-leave: 0 days, public-holidays: 0 days";
        assertThat(paidForUnworkedHours(ill, "{ role: customer-service, from: week 1, pay: 10 }"))
                .isPositive();
        assertThat(paidForUnworkedHours(ill, "{ role: marketer, from: week 1, pay: 10 }"))
                .isCloseTo(0, within(1e-6));
    }

    /** Everybody from week 3, nobody from the day after: the shop goes on as if nothing had been. */
    @Test
    void whoIsLetGoAfterADayLeavesNoTrace() {
        String day = "from: day 15, until: day 16";
        History history = History.of(
                shop(
                        "attrition: 0%, lead-variation: 0%",
                        "{ role: manager, %s }, { role: marketer, %s }, { role: fulfilment, %s }".replace("%s", day)),
                "plan");
        assertThat(history.all(PersonStarted.class).count())
                .isEqualTo(history.all(PersonLeft.class).count());
        assertThat(history.whole("team-size")).isEqualTo(1);
        assertThat(history.all(TimeSpent.class).filter(spent -> spent.atMillis() > 17 * SimTime.DAY_MILLIS))
                .allMatch(spent -> spent.person().equals("owner"));
    }

    @Test
    void ownersAndOutsidePeopleHaveNoLeave() {
        String away =
                "attrition: 0%, absence: 0%, freelance-jitter: 0%, annual-leave: 200 days, public-holidays: 16 days";
        History history = History.of(shop(away, "{ role: marketer, from: week 1 }"), "plan");
        long days = history.all(ShiftWorked.class)
                .filter(shift -> shift.person().equals("owner"))
                .count();
        assertThat(days).isGreaterThan(300);
    }

    /** An owner with work for 80 hours a week is at full strain from the first day: out for weeks, as often as assumed. */
    @Test
    void longStrainEndsInABreakdown() {
        String tired = "burnout: 99%, burnout-weeks: 2 weeks, absence: 0%";
        History history = History.of(
                shop(tired, "{ role: marketer, from: week 1 }").replace("09:00-17:00", "08:00-22:00")
                        + "duties: { production: { hours-per-week: 40 h } }\n",
                "do-nothing");
        List<PersonBrokeDown> down = history.all(PersonBrokeDown.class).toList();
        assertThat(down).isNotEmpty();
        assertThat(history.whole("burnouts")).isEqualTo(down.size());
        PersonBrokeDown first = down.get(0);
        assertThat(history.all(TimeSpent.class))
                .as("nobody works while they are out")
                .noneMatch(spent -> spent.person().equals(first.person())
                        && spent.atMillis() > first.atMillis() + SimTime.HOUR_MILLIS
                        && spent.atMillis() < first.atMillis() + 13 * SimTime.DAY_MILLIS);
    }

    @Test
    void nobodyBreaksDownAtFortyHours() {
        History history = History.of(shop("burnout: 99%", "{ role: marketer, from: week 1 }"), "plan");
        assertThat(history.all(PersonBrokeDown.class)).isEmpty();
    }

    @Test
    void meetingsTakeTheirHoursFromTheOwner() {
        String quiet = shop("attrition: 0%, absence: 0%", "{ role: customer-service, from: week 1 }");
        String meeting = quiet.replace("hires: [", "changes: [ { meetings: 2 h a week, from: week 1 } ], hires: [");
        double before = History.of(quiet, "plan").whole("owner-hours.coordination");
        double after = History.of(meeting, "plan").whole("owner-hours.coordination");
        assertThat(after).isBetween(before + 1, before + 3);
    }

    private static <E extends ShopEvent> List<Integer> days(History history, Class<E> kind) {
        return history.all(kind).map(event -> SimTime.dayOf(event.atMillis())).toList();
    }

    private static double paidForUnworkedHours(String assumptions, String hire) {
        History history = History.of(shop(assumptions, hire), "plan");
        double worked = SimTime.inHours(history.all(ShiftWorked.class)
                .filter(shift -> !shift.person().equals("owner"))
                .mapToLong(shift -> shift.scheduledMillis() + shift.overtimeMillis())
                .sum());
        return paid(history, Posting.PAYROLL) - 10 * worked;
    }

    private static double paid(History history, Posting posting) {
        return -history.all(MoneyMoved.class)
                .filter(moved -> moved.posting() == posting)
                .mapToDouble(MoneyMoved::amount)
                .sum();
    }

    private static String shop(String assumptions, String hire) {
        return """
                version: 1
                id: shop
                starts: 2026-01-05
                months: 12
                shop: { order-value: 35, traffic: { social: 500 a month } }
                people: { owner: { role: owner, timetable: "Mon-Sat 09:00-17:00" } }
                plans:
                  plan: { hires: [ %s ] }
                assumptions: { %s }
                """.formatted(hire, assumptions);
    }
}
