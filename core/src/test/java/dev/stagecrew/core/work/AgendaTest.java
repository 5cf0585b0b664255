package dev.stagecrew.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AgendaTest {
    private static final int PRODUCTION = 0;
    private static final int SITE = 1;
    private static final int STOCKING = 2;
    private static final int COORDINATION = 3;
    private static final int RECRUITING = 4;
    private static final Duties DUTIES = new Duties(List.of(
            new Duty("production", "", Nature.ROUTINE, 1, 20, 3, Optional.empty()),
            new Duty("site", "", Nature.GROWTH, 7, 6, 0, Optional.of(Quality.SITE)),
            new Duty("stocking", "", Nature.STOCKING, 4, 1.5, 0, Optional.empty()),
            new Duty("coordination", "", Nature.COORDINATION, 5, 0, 0, Optional.empty()),
            new Duty("recruiting", "", Nature.RECRUITING, 4, 0, 0, Optional.empty()),
            new Duty("customer-service", "", Nature.SERVICE, 3, 0, 0, Optional.empty())));

    private final Agenda agenda = new Agenda(DUTIES, Assumptions.central(), true);

    @Test
    void aYearBringsTheHoursOfEveryDuty() {
        List<Task> year = days(0, 364, 0);
        assertThat(hours(year, PRODUCTION)).isEqualTo(52 * 20);
        assertThat(hours(year, SITE)).isEqualTo(52 * 6);
        assertThat(hours(year, STOCKING)).isEqualTo(52 * 1.5);
        assertThat(hours(year, COORDINATION)).isZero();
        assertThat(hours(year, RECRUITING)).isZero();
    }

    @Test
    void whatArisesWithOrdersComesTheDayAfter() {
        assertThat(hours(days(0, 7, 40), PRODUCTION) - hours(new Agenda(DUTIES, Assumptions.central(), true), 7))
                .isEqualTo(7 * 40 * 3 / 60.0);
    }

    @Test
    void sundaysBringNothingAndSaturdaysProductionAlone() {
        days(0, 5, 0);
        assertThat(days(5, 6, 0)).extracting(Task::duty).containsOnly(PRODUCTION);
        assertThat(days(6, 7, 0)).isEmpty();
    }

    @Test
    void theShelvesAreLookedThroughOnMondaysAndThursdays() {
        for (int day = 0; day < 7; day++) {
            boolean check = days(day, day + 1, 0).stream().anyMatch(task -> task.duty() == STOCKING);
            assertThat(check).as("day " + day).isEqualTo(day == 0 || day == 3);
        }
        Agenda desk = new Agenda(DUTIES, Assumptions.central(), false);
        assertThat(desk.of(new Agenda.Day(0, 0, 0, 0))).noneMatch(task -> task.duty() == STOCKING);
    }

    @Test
    void recruitingIsSpreadOverItsDays() {
        days(0, 10, 0);
        agenda.undertake(12, 10, 6);
        for (int day = 10; day < 16; day++) {
            assertThat(hours(days(day, day + 1, 0), RECRUITING))
                    .as("day " + day)
                    .isEqualTo(2);
        }
        assertThat(hours(days(16, 30, 0), RECRUITING)).isZero();
    }

    @Test
    void whatIsAsGoodAsItGetsAsksForNobodysHours() {
        List<Task> half = IntStream.range(0, 70)
                .mapToObj(day -> agenda.of(new Agenda.Day(day, day % 7, 0, 0, quality -> .5)))
                .flatMap(List::stream)
                .toList();
        assertThat(hours(half, SITE)).isEqualTo(10 * 6 / 2.0);
        assertThat(agenda.of(new Agenda.Day(70, 0, 0, 0, quality -> 0))).noneMatch(task -> task.duty() == SITE);
    }

    @Test
    void whatNobodyFindsTimeForIsDropped() {
        assertThat(days(0, 1, 0))
                .allSatisfy(task -> assertThat(task.givenUpMillis())
                        .isEqualTo((task.duty() == PRODUCTION ? 2 : 1) * SimTime.WEEK_MILLIS));
    }

    /** Ten hours a week to keep everybody in step: two on each working day, and none at the weekend. */
    @Test
    void coordinationComesOnWorkingDays() {
        List<Task> week = IntStream.range(0, 7)
                .mapToObj(day -> agenda.of(new Agenda.Day(day, day % 7, 10, 0)))
                .flatMap(List::stream)
                .toList();
        assertThat(hours(week, COORDINATION)).isEqualTo(10);
        assertThat(agenda.of(new Agenda.Day(4, 4, 10, 0)))
                .filteredOn(task -> task.duty() == COORDINATION)
                .hasSize(2);
        assertThat(agenda.of(new Agenda.Day(5, 5, 10, 0))).noneMatch(task -> task.duty() == COORDINATION);
    }

    @Test
    void aTaskArisesWhenItsDayBegins() {
        assertThat(days(9, 10, 0))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.arisesMillis()).isEqualTo(SimTime.startOfDay(9)));
    }

    /** Undertaken from day 3 on for two days: on day 5 it is over. */
    @Test
    void severalUndertakingsAddUpAndEndEachOnItsDay() {
        agenda.undertake(4, 3, 2);
        agenda.undertake(9, 3, 3);
        List<Double> hours = IntStream.range(3, 7)
                .mapToObj(day -> hours(days(day, day + 1, 0), RECRUITING))
                .toList();
        assertThat(hours).containsExactly(5.0, 5.0, 3.0, 0.0);
    }

    private static double hours(Agenda agenda, int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> agenda.of(new Agenda.Day(day, day % 7, 0, 0)))
                .mapToDouble(tasks -> hours(tasks, PRODUCTION))
                .sum();
    }

    private List<Task> days(int from, int to, int ordersADay) {
        return IntStream.range(from, to)
                .mapToObj(day -> agenda.of(new Agenda.Day(day, day % 7, 0, ordersADay)))
                .flatMap(List::stream)
                .toList();
    }

    private static double hours(List<Task> tasks, int duty) {
        return tasks.stream()
                .filter(task -> task.duty() == duty)
                .mapToDouble(task -> SimTime.inHours(task.sizeMillis()))
                .sum();
    }
}
