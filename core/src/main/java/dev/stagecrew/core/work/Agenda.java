package dev.stagecrew.core.work;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The work that a day brings by itself, whoever does it: production and paperwork on trading days, growth work and
 * coordination on working days, the shelves on Mondays and Thursdays, and recruiting while somebody is looked for.
 *
 * <p>It comes in tasks of an hour; what is less than one is carried over to the next day. What nobody finds time for is
 * dropped at last.
 */
public final class Agenda {
    private static final long TASK_MILLIS = SimTime.HOUR_MILLIS;
    private static final double HALF_A_MILLI = .5;
    private static final int WORKING_DAYS = 5;
    private static final int TRADING_DAYS = 6;

    /** The shelves are looked through on Mondays and Thursdays, as a whole or not at all. */
    private static final List<Integer> STOCK_CHECKS = List.of(0, 3);

    private final Duties duties;
    private final boolean shelves;
    private final long routinePatienceMillis;
    private final long growthPatienceMillis;
    private final double mostHours;
    private final double[] arrearsMillis;
    private final List<Undertaking> undertakings = new ArrayList<>();

    /**
     * An agenda without arrears.
     *
     * @param shelves whether there is anything to look through
     */
    public Agenda(Duties duties, Assumptions assumptions, boolean shelves) {
        this.duties = duties;
        this.shelves = shelves;
        this.routinePatienceMillis = days(assumptions.get(Assumption.ROUTINE_DROPPED_DAYS));
        this.growthPatienceMillis = days(assumptions.get(Assumption.GROWTH_DROPPED_DAYS));
        this.mostHours = assumptions.get(Assumption.GROWTH_MOST);
        this.arrearsMillis = new double[duties.size()];
    }

    /** So many hours of recruiting, spread over so many days from one on: nobody recruits in one go. */
    public void undertake(double hours, int firstDay, int days) {
        undertakings.add(new Undertaking(hours / days, firstDay + days));
    }

    /** What arises at the beginning of a day, duty by duty. */
    public List<Task> of(Day today) {
        undertakings.removeIf(undertaking -> undertaking.endDay <= today.day);
        List<Task> tasks = new ArrayList<>();
        for (int duty = 0; duty < duties.size(); duty++) {
            switch (duties.get(duty).nature()) {
                case ROUTINE, RECRUITING -> cut(duty, hours(duty, today), routinePatienceMillis, today, tasks);
                case GROWTH, COORDINATION -> cut(duty, hours(duty, today), growthPatienceMillis, today, tasks);
                case STOCKING -> {
                    if (shelves && STOCK_CHECKS.contains(today.weekday)) {
                        tasks.add(task(duty, SimTime.hours(hours(duty, today)), growthPatienceMillis, today));
                    }
                }
                case SERVICE, FULFILMENT -> {
                    // arises from events
                }
            }
        }
        return tasks;
    }

    private double hours(int duty, Day today) {
        Duty which = duties.get(duty);
        boolean working = today.weekday < WORKING_DAYS;
        return switch (which.nature()) {
            case ROUTINE ->
                (today.weekday < TRADING_DAYS ? which.hoursPerWeek() / TRADING_DAYS : 0)
                        + today.ordersYesterday * which.minutesPerOrder() / 60;
            case GROWTH -> working ? which.listedHours(mostHours) * left(which, today) / WORKING_DAYS : 0;
            case COORDINATION -> working ? (which.hoursPerWeek() + today.coordinationHours) / WORKING_DAYS : 0;
            case STOCKING -> which.hoursPerWeek() / STOCK_CHECKS.size();
            case RECRUITING -> recruitingHours();
            case SERVICE, FULFILMENT -> 0;
        };
    }

    private double recruitingHours() {
        double hours = 0;
        for (Undertaking undertaking : undertakings) {
            hours += undertaking.hoursADay;
        }
        return hours;
    }

    private static double left(Duty duty, Day today) {
        return duty.feeds().map(today.left::applyAsDouble).orElse(1.0);
    }

    private void cut(int duty, double hours, long patienceMillis, Day today, List<Task> tasks) {
        arrearsMillis[duty] += hours * SimTime.HOUR_MILLIS;
        while (arrearsMillis[duty] >= TASK_MILLIS - HALF_A_MILLI) {
            arrearsMillis[duty] -= TASK_MILLIS;
            tasks.add(task(duty, TASK_MILLIS, patienceMillis, today));
        }
    }

    private static Task task(int duty, long sizeMillis, long patienceMillis, Day today) {
        return new Task(duty, SimTime.startOfDay(today.day), sizeMillis, patienceMillis);
    }

    private static long days(double days) {
        return Math.round(days * SimTime.DAY_MILLIS);
    }

    /**
     * What a day's work follows from.
     *
     * @param weekday 0 for Monday to 6 for Sunday
     * @param coordinationHours a week that keeping everybody in step takes today
     * @param ordersYesterday placed since the last midnight but one
     * @param left how much is left to be made better of each quality, relative to the first day, 0 to 1: what is as good as
     *     it gets asks for nobody's hours
     */
    public record Day(
            int day, int weekday, double coordinationHours, int ordersYesterday, ToDoubleFunction<Quality> left) {
        /** A day on which as much is left as ever. */
        Day(int day, int weekday, double coordinationHours, int ordersYesterday) {
            this(day, weekday, coordinationHours, ordersYesterday, quality -> 1);
        }
    }

    private record Undertaking(double hoursADay, int endDay) {}
}
