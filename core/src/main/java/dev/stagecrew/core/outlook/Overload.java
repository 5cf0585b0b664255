package dev.stagecrew.core.outlook;

import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.outlook.Remark.Figure;
import dev.stagecrew.core.outlook.Remark.Subject;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.work.Nature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remarks what does not fit into a week: today, and once a plan's people are there. */
final class Overload {
    private static final double HOURS_A_WEEK = 7 * 24;
    /** Less than this a week is within what such a reckoning knows. */
    private static final double LEAST_PIECES = .5;

    private static final double LEAST_HOURS = .5;

    private final WeekAhead week;
    private final String where;

    private Overload(WeekAhead week, String where) {
        this.week = week;
        this.where = where;
    }

    static Stream<Remark> remarks(Scenario scenario) {
        return Stream.concat(
                new Overload(WeekAhead.today(scenario), "people").remarks(),
                scenario.plans().stream()
                        .flatMap(plan -> WeekAhead.after(scenario, plan)
                                .map(week -> new Overload(week, "plans." + plan.id() + ".hires").remarks())
                                .orElse(Stream.empty())));
    }

    private Stream<Remark> remarks() {
        return Stream.of(
                        week.first(Nature.FULFILMENT).flatMap(duty -> waiting(Subject.PARCELS_PILE_UP, duty)),
                        week.first(Nature.SERVICE).flatMap(this::contacts),
                        everyday())
                .flatMap(Optional::stream);
    }

    private Optional<Remark> contacts(DutyWeek service) {
        if (!week.isDesk() || !week.whoWaitsStays()) {
            return waiting(Subject.CONTACTS_FIND_NO_TIME, service);
        }
        return week.isRoundTheClock() ? seats(service) : waiting(Subject.QUEUE_GROWS, service);
    }

    /** Of a desk that is the same at every hour, by the hour. */
    private Optional<Remark> seats(DutyWeek service) {
        return Optional.of(new Remark(
                        Subject.QUEUE_GROWS_AN_HOUR,
                        where,
                        List.of(
                                new Figure(Unit.COUNT, service.hours() / HOURS_A_WEEK),
                                new Figure(Unit.COUNT, week.people().size()),
                                new Figure(Unit.COUNT, service.leftPieces() / HOURS_A_WEEK))))
                .filter(remark -> service.leftPieces() >= LEAST_PIECES);
    }

    private Optional<Remark> waiting(Subject subject, DutyWeek duty) {
        return Optional.of(new Remark(
                        subject,
                        where,
                        List.of(
                                new Figure(Unit.HOURS_PER_WEEK, duty.hours()),
                                new Figure(Unit.HOURS_PER_WEEK, duty.doneHours()),
                                new Figure(Unit.COUNT, Math.rint(duty.leftPieces())))))
                .filter(remark -> duty.leftPieces() >= LEAST_PIECES);
    }

    private Optional<Remark> everyday() {
        double left = week.everydayLeftHours();
        return Optional.of(new Remark(
                        Subject.EVERYDAY_WORK_FINDS_NO_TIME, where, List.of(new Figure(Unit.HOURS_PER_WEEK, left))))
                .filter(remark -> left >= LEAST_HOURS);
    }
}
