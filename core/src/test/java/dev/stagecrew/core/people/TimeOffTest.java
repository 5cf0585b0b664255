package dev.stagecrew.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.assumption.Suppose;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.time.Timetable;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days off over many years. Tolerances are four standard errors. */
final class TimeOffTest {
    private static final int DAYS = 20_000;
    private static final ShopCalendar FROM_MONDAY = new ShopCalendar(LocalDate.of(2026, 1, 5), 12, 0);
    private static final Assumptions NOBODY_IS_OFF = Suppose.that(Assumption.ABSENCE, 0)
            .and(Assumption.OWNER_ABSENCE, 0)
            .and(Assumption.FREELANCE_JITTER, 0)
            .and(Assumption.ANNUAL_LEAVE, 0)
            .and(Assumption.PUBLIC_HOLIDAYS, 0)
            .assumptions();

    @Test
    void employeesAreIllOnTheirShareOfDays() {
        Assumptions believed = Suppose.that(Assumption.ABSENCE, .05)
                .and(Assumption.ANNUAL_LEAVE, 0)
                .and(Assumption.PUBLIC_HOLIDAYS, 0)
                .assumptions();
        assertThat(shareOff(Employment.FULL_TIME, believed)).isCloseTo(.05, within(4 * Math.sqrt(.05 * .95 / DAYS)));
    }

    @Test
    void otherClientsKeepFreelancersAwayAndNobodyElse() {
        Assumptions believed = Suppose.that(Assumption.ABSENCE, 0)
                .and(Assumption.OWNER_ABSENCE, 0)
                .and(Assumption.ANNUAL_LEAVE, 0)
                .and(Assumption.PUBLIC_HOLIDAYS, 0)
                .and(Assumption.FREELANCE_JITTER, .1)
                .assumptions();
        assertThat(shareOff(Employment.FREELANCE, believed)).isCloseTo(.1, within(4 * Math.sqrt(.09 / DAYS)));
        assertThat(shareOff(Employment.OWNER, believed)).isZero();
        assertThat(shareOff(Employment.PART_TIME, believed)).isZero();
    }

    /** Weeks, not days, are drawn: 25 working days of leave are five weeks of a year. */
    @Test
    void leaveIsTakenByTheWeekByThoseWhoHaveIt() {
        Assumptions believed = Suppose.that(Assumption.ABSENCE, 0)
                .and(Assumption.OWNER_ABSENCE, 0)
                .and(Assumption.PUBLIC_HOLIDAYS, 0)
                .and(Assumption.ANNUAL_LEAVE, 25)
                .assumptions();
        double share = 25 / (365.25 * 5 / 7);
        assertThat(shareOff(Employment.FULL_TIME, believed))
                .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / (DAYS / 7.0))));
        assertThat(shareOff(Employment.OWNER, believed)).isZero();
        TimeOff time = timeOff(Employment.FULL_TIME, believed);
        Person person = person(Employment.FULL_TIME, believed);
        for (int day = 0; day < DAYS; day++) {
            assertThat(time.isOff(person, day)).isEqualTo(time.isOff(person, day - day % 7));
        }
    }

    @Test
    void holidaysAreTheSameForEverybodyAndFallOnWorkingDays() {
        Assumptions believed = Suppose.that(Assumption.ABSENCE, 0)
                .and(Assumption.ANNUAL_LEAVE, 0)
                .and(Assumption.PUBLIC_HOLIDAYS, 20)
                .assumptions();
        Person person = person(Employment.FULL_TIME, believed);
        TimeOff one = timeOff(Employment.FULL_TIME, believed);
        TimeOff other = new TimeOff(
                Team.veteran("packer", Employment.PART_TIME), "packer", new Streams(1, 0), believed, FROM_MONDAY);
        for (int day = 0; day < 3_000; day++) {
            assertThat(one.isOff(person, day)).isEqualTo(other.isOff(person, day));
            assertThat(one.isOff(person, day) && day % 7 >= 5).isFalse();
        }
        assertThat(IntStream.range(0, 3_000).anyMatch(day -> one.isOff(person, day)))
                .isTrue();
    }

    @Test
    void aSeatFilledDayAndNightIsNeverEmpty() {
        Assumptions believed = Suppose.that(Assumption.ABSENCE, 1).assumptions();
        Position seat = Team.veteran("desk", Employment.FULL_TIME).at(Timetable.roundTheClock());
        TimeOff time = new TimeOff(seat, "desk", new Streams(1, 0), believed, FROM_MONDAY);
        assertThat(time.isOff(person(Employment.FULL_TIME, believed), 0)).isFalse();
    }

    @Test
    void whoBreaksDownStaysAwayForItsWeeksAndAnOwnerMayAnswerMessages() {
        Assumptions believed = Suppose.that(Assumption.BURNOUT, 1)
                .and(Assumption.BURNOUT_FROM, 0)
                .and(Assumption.BURNOUT_WEEKS, 2)
                .and(Assumption.BREAKDOWN_ANSWERS, 1)
                .and(Assumption.BREAKDOWN_MINUTES, 30)
                .and(Assumption.TIRING_FROM, 1)
                .and(Assumption.TIRING_ZERO, 2)
                .assumptions();
        Person worn = person(Employment.OWNER, believed);
        TimeOff time = timeOff(Employment.OWNER, believed);
        int day = IntStream.range(0, DAYS)
                .filter(each -> time.breaksDown(worn, each).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(time.isBrokenDown(day + 13)).isTrue();
        assertThat(time.breaksDown(worn, day + 13)).as("once at a time").isEmpty();
        assertThat(time.isBrokenDown(day + 14)).isFalse();
        assertThat(time.answersMessages(day + 1)).isTrue();
        assertThat(time.answeringMillis()).isEqualTo(SimTime.minutes(30));
        assertThat(time.answersMessages(day + 14)).isFalse();
    }

    @Test
    void nobodyWhoIsRestedIsOffWithoutAReason() {
        for (Employment form : Employment.values()) {
            assertThat(shareOff(form, NOBODY_IS_OFF)).as(form.id()).isZero();
        }
    }

    private static double shareOff(Employment form, Assumptions believed) {
        TimeOff time = timeOff(form, believed);
        Person person = person(form, believed);
        return IntStream.range(0, DAYS).filter(day -> time.isOff(person, day)).count() / (double) DAYS;
    }

    private static TimeOff timeOff(Employment form, Assumptions believed) {
        return new TimeOff(Team.veteran("clerk", form), "clerk", new Streams(1, 0), believed, FROM_MONDAY);
    }

    private static Person person(Employment form, Assumptions believed) {
        return new Person(Team.veteran("clerk", form), believed, new double[] {.8}, 1, Integer.MIN_VALUE, 0);
    }
}
