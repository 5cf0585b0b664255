package dev.stagecrew.simulator.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.event.Posting;
import dev.stagecrew.core.event.ShopEvent.MoneyMoved;
import dev.stagecrew.core.event.ShopEvent.ShiftMissed;
import dev.stagecrew.core.event.ShopEvent.ShiftWorked;
import dev.stagecrew.core.event.ShopEvent.TimeSpent;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payroll is what was agreed upon: a year of marketers of 3 to 40 hours a week, in every form of work, at 20 an hour. */
final class HoursPaidTest {
    private static final List<Integer> LADDER = List.of(3, 5, 8, 10, 12, 16, 20, 24, 40);
    private static final double PAY = 20;
    private static final double DAYS = 365;

    @ParameterizedTest
    @ValueSource(strings = {"full-time", "part-time", "freelance", "agency", "project"})
    void payrollIsTheHoursThatWereAgreedUponTimesThePay(String form) {
        for (int hours : LADDER) {
            History history = History.of(shop(form, String.valueOf(hours)), "do-nothing");
            double agreed = hours * DAYS / 7 * PAY;
            assertThat(payroll(history))
                    .as("%d h a week of %s work", hours, form)
                    .isCloseTo(agreed, within(.03 * agreed));
            assertThat(history.whole("overtime-hours")).isZero();
        }
    }

    /** Every hour that is paid is worked, waited or excused, and none is worked that is not paid. */
    @ParameterizedTest
    @ValueSource(strings = {"full-time", "part-time", "freelance", "agency", "project"})
    void hoursPaidAreHoursWorkedAndIdleAndAbsent(String form) {
        History history = History.of(shop(form, "24"), "do-nothing");
        long present = history.all(ShiftWorked.class)
                .filter(shift -> shift.person().equals("marketer"))
                .mapToLong(shift -> shift.scheduledMillis() + shift.overtimeMillis())
                .sum();
        long absent = history.all(ShiftMissed.class)
                .filter(missed -> missed.person().equals("marketer") && missed.paid())
                .mapToLong(ShiftMissed::scheduledMillis)
                .sum();
        long worked = history.all(TimeSpent.class)
                .filter(spent -> spent.person().equals("marketer"))
                .mapToLong(TimeSpent::spentMillis)
                .sum();
        long idle = present - worked;
        assertThat(idle).isNotNegative();
        assertThat(payroll(history) / PAY).isCloseTo(SimTime.inHours(worked + idle + absent), within(1e-6));
        assertThat(history.whole("absent-hours")).isCloseTo(SimTime.inHours(absent), within(1e-6));
    }

    /** Who finishes what is in hand is paid for the hour past the shift: only where the scenario says so. */
    @ParameterizedTest
    @ValueSource(strings = {"part-time", "freelance"})
    void overtimeIsPaidWhereTheScenarioAsksForIt(String form) {
        History history = History.of(shop(form, "8, end-of-shift: finish"), "do-nothing");
        double overtime = history.whole("overtime-hours");
        assertThat(overtime).isPositive();
        assertThat(payroll(history)).isGreaterThan(8 * DAYS / 7 * PAY);
    }

    /** Days that other clients take are worked on other days: shifts are longer, weeks are not. */
    @ParameterizedTest
    @ValueSource(strings = {"freelance", "agency"})
    void whatIsMissedIsMadeUpForSoon(String form) {
        History history = History.of(shop(form, "20"), "do-nothing");
        assertThat(history.all(ShiftMissed.class)
                        .filter(missed -> missed.person().equals("marketer"))
                        .map(ShiftMissed::paid)
                        .collect(Collectors.toSet()))
                .containsExactly(false);
        assertThat(history.all(ShiftWorked.class).filter(shift -> shift.person().equals("marketer")))
                .anyMatch(shift -> shift.scheduledMillis() > SimTime.hours(4))
                .allMatch(shift -> shift.scheduledMillis() <= SimTime.hours(6));
    }

    private static double payroll(History history) {
        return -history.all(MoneyMoved.class)
                .filter(moved -> moved.posting() == Posting.PAYROLL)
                .mapToDouble(MoneyMoved::amount)
                .sum();
    }

    private static String shop(String form, String hours) {
        return """
                version: 1
                id: shop
                starts: 2026-01-05
                months: 12
                shop: { order-value: 35, traffic: { social: 500 a month } }
                people:
                  owner: { role: owner, timetable: "Mon-Sat 09:00-17:00" }
                  marketer: { role: marketer, employment: %s, pay: 20, hours-per-week: %s }
                assumptions: { attrition: 0%% }
                """.formatted(form, hours);
    }
}
