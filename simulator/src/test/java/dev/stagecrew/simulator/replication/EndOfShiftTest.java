package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent.ContactResolved;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.PersonLeft;
import dev.stagecrew.core.event.ShopEvent.ShiftWorked;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.time.SimTime;
import org.junit.jupiter.api.Test;

/** Shifts of four hours, at a desk whose answers take half an hour on average: what happens to the last one. */
final class EndOfShiftTest {
    @Test
    void whatIsFinishedIsOvertimeThatIsCountedAndPaid() {
        History history = History.of(desk("finish"), "do-nothing");
        long overtime = history.all(ShiftWorked.class)
                .mapToLong(ShiftWorked::overtimeMillis)
                .sum();
        long scheduled = history.all(ShiftWorked.class)
                .mapToLong(ShiftWorked::scheduledMillis)
                .sum();
        assertThat(overtime).isPositive();
        assertThat(paid(history)).isCloseTo(10 * SimTime.inHours(scheduled + overtime), within(1e-6));
        assertThat(history.whole("overtime-hours")).isCloseTo(SimTime.inHours(overtime), within(1e-9));
    }

    /** A shift is a shift: hats and strain are means of shifts, and overtime is not one more. */
    @Test
    void overtimeBelongsToTheShiftItFollows() {
        History history = History.of(desk("finish"), "do-nothing");
        assertThat(history.all(ShiftWorked.class).filter(shift -> shift.overtimeMillis() > 0))
                .isNotEmpty()
                .allSatisfy(shift -> assertThat(shift.scheduledMillis()).isEqualTo(4 * SimTime.HOUR_MILLIS));
    }

    @Test
    void whatIsResumedOrHandedOverCostsNoOvertime() {
        for (String then : new String[] {"resume", "hand-over"}) {
            History history = History.of(desk(then), "do-nothing");
            assertThat(history.whole("overtime-hours")).as(then).isZero();
            assertThat(history.all(TimeSpent.class))
                    .allSatisfy(spent -> assertThat(minuteOfDay(spent))
                            .as("nobody works past one o'clock")
                            .isLessThanOrEqualTo(13 * 60));
        }
    }

    /** Every hour of work is somebody's: what is begun and interrupted is neither lost nor done twice. */
    @Test
    void interruptedWorkTakesNoLongerThanWorkInOneGo() {
        double resumed = minutesAnAnswer(History.of(desk("resume"), "do-nothing"));
        double finished = minutesAnAnswer(History.of(desk("finish"), "do-nothing"));
        assertThat(resumed).isCloseTo(finished, within(.02 * finished));
    }

    /**
     * Agents round the clock leave at midnight, in the middle of a question: whoever is left takes it over. The
     * replication itself holds that no contact is lost; here all but those at hand at the end are answered.
     */
    @Test
    void nothingIsLostWhenSomebodyLeavesAtMidnight() {
        History history = History.of(
                desk("resume")
                        .replace("Mon-Fri 09:00-13:00", "round the clock")
                        .replace("attrition: 0%", "attrition: 99%"),
                "do-nothing");
        assertThat(history.all(PersonLeft.class)).isNotEmpty();
        assertThat((double) history.all(ContactResolved.class).count())
                .isCloseTo(history.whole("contacts"), within(4.0));
    }

    private static long minuteOfDay(TimeSpent spent) {
        return Math.floorMod(spent.atMillis(), SimTime.DAY_MILLIS) / SimTime.MINUTE_MILLIS;
    }

    private static double minutesAnAnswer(History history) {
        long spent =
                history.all(TimeSpent.class).mapToLong(TimeSpent::spentMillis).sum();
        return SimTime.inMinutes(spent) / history.all(ContactResolved.class).count();
    }

    private static double paid(History history) {
        return -history.all(MoneyMoved.class)
                .filter(moved -> moved.posting() == Posting.PAYROLL)
                .mapToDouble(MoneyMoved::amount)
                .sum();
    }

    private static String desk(String endOfShift) {
        return """
                version: 1
                id: desk
                starts: 2026-01-05
                months: 3
                shop: { desk: { arrivals-per-hour: 0.2, handling: exponential 30 min } }
                duties:
                  admin: { hours-per-week: 0 }
                  stocking: { hours-per-week: 0 }
                  marketing: { hours-per-week: 0 }
                  content: { hours-per-week: 0 }
                  merchandising: { hours-per-week: 0 }
                  site: { hours-per-week: 0 }
                  crm: { hours-per-week: 0 }
                  process: { hours-per-week: 0 }
                  business-development: { hours-per-week: 0 }
                roles:
                  agent: { employment: full-time, ramp-start: 100%%, ramp-time: 0 weeks, lead-time: 3 days, pay: 10,
                           skills: { customer-service: 100%% readily } }
                people:
                  agent: { role: agent, count: 2, timetable: "Mon-Fri 09:00-13:00", end-of-shift: %s }
                assumptions: { attrition: 0%%, absence: 0%%, reopening: 0%%, hats-loss: 0%%, tiring-from: 200 h,
                               tiring-zero: 400 h, coordination-hours: 0 h, annual-leave: 0 days, public-holidays: 0 days }
                """.formatted(endOfShift);
    }
}
