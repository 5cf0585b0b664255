package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.event.ShopEvent.WorkDue;
import dev.stagecrew.core.shop.Morning;
import dev.stagecrew.core.shop.Qualities;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.core.work.Task;
import dev.stagecrew.simulator.clock.Agent;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the work arises that no customer asks for: it issues each day's share of production, growth and coordination,
 * turns what is finished into quality, and tells everybody the state of the shop at midnight and when the day is over.
 */
final class Workshop extends Agent<Workshop.Command> {
    private static final long TASK_MILLIS = SimTime.HOUR_MILLIS;
    private static final double HALF_A_MILLI = .5;
    private static final int WORKING_DAYS = 5;
    private static final int TRADING_DAYS = 6;
    private static final List<Integer> STOCK_CHECKS = List.of(0, 3);

    /** Growth work that nobody found time for is dropped after a week, everyday work after two. */
    private static final long GROWTH_PATIENCE_MILLIS = SimTime.WEEK_MILLIS;

    private static final long ROUTINE_PATIENCE_MILLIS = 2 * SimTime.WEEK_MILLIS;

    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Qualities qualities;
    private final double[] arrearsMillis;
    private int day;
    private final List<Undertaking> undertakings = new ArrayList<>();
    private double managerLift;
    private double coordinationHours;
    private double satisfied;
    private double dispatchDays;
    private int ordersYesterday;

    private Workshop(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.day = world.calendar().firstDay();
        Morning start = world.start();
        this.satisfied = start.satisfied();
        this.dispatchDays = start.dispatchDays();
        this.qualities = world.stocks().qualities();
        this.arrearsMillis = new double[world.duties().size()];
        world.clock().schedule(SimTime.startOfDay(day), self, Midnight.INSTANCE);
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new Workshop(context, world, places));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof WorkDone done) {
            credit(done);
        } else if (command instanceof Midnight) {
            newDay();
        } else if (command instanceof Evening) {
            endDay();
        } else if (command instanceof ServiceReport report) {
            satisfied = report.satisfied;
        } else if (command instanceof WarehouseReport report) {
            ordersYesterday = report.orders;
            dispatchDays = report.dispatchDays;
        } else if (command instanceof TeamReport report) {
            managerLift = report.managerLift;
            coordinationHours = report.coordinationHours;
        } else if (command instanceof Undertake undertake) {
            undertakings.add(new Undertaking(undertake.hours / undertake.days, day + undertake.days));
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void credit(WorkDone done) {
        Duty duty = world.duties().get(done.work().duty());
        if (duty.feeds().isPresent()) {
            double hours = SimTime.inHours(done.work().sizeMillis());
            qualities.credit(duty.feeds().get(), hours * done.skill());
        }
    }

    private void newDay() {
        NewMorning morning = new NewMorning(new Morning(day, qualities.values(), managerLift, satisfied, dispatchDays));
        places.hiring().tell(morning);
        places.market().tell(morning);
        places.storefront().tell(morning);
        places.helpDesk().tell(morning);
        places.warehouse().tell(morning);
        places.books().tell(morning);
        issueTasks(world.calendar().weekday(day));
        day++;
        world.clock().schedule(SimTime.startOfDay(day) - 1, self, Evening.INSTANCE);
        if (day < world.calendar().endDay()) {
            world.clock().schedule(SimTime.startOfDay(day), self, Midnight.INSTANCE);
        }
    }

    private void endDay() {
        qualities.endDay(day - 1);
        double[] values = qualities.values();
        for (Quality quality : Quality.values()) {
            world.happened(new LevelObserved(world.nowMillis(), Level.of(quality), values[quality.ordinal()]));
        }
        places.hiring().tell(Evening.INSTANCE);
        places.market().tell(Evening.INSTANCE);
        places.storefront().tell(Evening.INSTANCE);
        places.helpDesk().tell(Evening.INSTANCE);
        places.warehouse().tell(Evening.INSTANCE);
    }

    private void issueTasks(int weekday) {
        for (int duty = 0; duty < world.duties().size(); duty++) {
            Duty which = world.duties().get(duty);
            boolean working = weekday < WORKING_DAYS;
            switch (which.nature()) {
                case ROUTINE -> issue(duty, routineHours(which, weekday), ROUTINE_PATIENCE_MILLIS);
                case GROWTH -> issue(duty, working ? which.hoursPerWeek() / WORKING_DAYS : 0, GROWTH_PATIENCE_MILLIS);
                case COORDINATION ->
                    issue(
                            duty,
                            working ? (which.hoursPerWeek() + coordinationHours) / WORKING_DAYS : 0,
                            GROWTH_PATIENCE_MILLIS);
                case STOCKING -> issueStockCheck(duty, weekday);
                case RECRUITING -> issue(duty, recruitingHours(), ROUTINE_PATIENCE_MILLIS);
                case SERVICE, FULFILMENT -> {
                    // arises from events
                }
            }
        }
    }

    /** Nobody recruits in one go: adverts, letters and talks spread over the search, settling in over a fortnight. */
    private double recruitingHours() {
        undertakings.removeIf(undertaking -> undertaking.endDay <= day);
        return undertakings.stream().mapToDouble(Undertaking::hoursADay).sum();
    }

    private double routineHours(Duty duty, int weekday) {
        double daily = weekday < TRADING_DAYS ? duty.hoursPerWeek() / TRADING_DAYS : 0;
        return daily + ordersYesterday * duty.minutesPerOrder() / 60;
    }

    /** Cuts hours into tasks of an hour; what is less than one is carried over to the next day. */
    private void issue(int duty, double hours, long patienceMillis) {
        arrearsMillis[duty] += hours * SimTime.HOUR_MILLIS;
        while (arrearsMillis[duty] >= TASK_MILLIS - HALF_A_MILLI) {
            arrearsMillis[duty] -= TASK_MILLIS;
            submit(duty, TASK_MILLIS, patienceMillis);
        }
    }

    /** The shelves are looked through on Mondays and Thursdays, as a whole or not at all. */
    private void issueStockCheck(int duty, int weekday) {
        if (STOCK_CHECKS.contains(weekday) && world.scenario().shop().traffic().isPresent()) {
            double hours = world.duties().get(duty).hoursPerWeek() / STOCK_CHECKS.size();
            submit(duty, SimTime.hours(hours), GROWTH_PATIENCE_MILLIS);
        }
    }

    private void submit(int duty, long sizeMillis, long patienceMillis) {
        Task task = new Task(duty, world.nowMillis(), sizeMillis, patienceMillis);
        world.happened(new WorkDue(world.nowMillis(), world.duties().get(duty).id(), sizeMillis));
        places.floor().tell(new FloorAgent.Submit(task));
    }

    sealed interface Command
            permits Midnight, Evening, ServiceReport, WarehouseReport, TeamReport, Undertake, WorkDone {}

    private record Undertaking(double hoursADay, int endDay) {}

    enum Midnight implements Command {
        INSTANCE
    }

    record ServiceReport(double satisfied) implements Command {}

    /** Orders placed since the last midnight, and the days that recent ones took to leave the house. */
    record WarehouseReport(int orders, double dispatchDays) implements Command {}

    /** Who is on the team now costs so much coordination a week, and a manager lifts the others by so much. */
    record TeamReport(double coordinationHours, double managerLift) implements Command {}

    /** So many hours of recruiting, spread over the days from today on. */
    record Undertake(double hours, int days) implements Command {}
}
