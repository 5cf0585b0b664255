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
import dev.stagecrew.core.work.Agenda;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.core.work.Task;
import dev.stagecrew.simulator.clock.Agent;

/**
 * Where the work arises that no customer asks for: it issues each day's share of production, growth and coordination,
 * turns what is finished into quality, and tells everybody the state of the shop at midnight and when the day is over.
 */
final class Workshop extends Agent<Workshop.Command> {
    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Qualities qualities;
    private final Agenda agenda;
    private int day;
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
        this.agenda = new Agenda(
                world.duties(),
                world.assumptions(),
                world.scenario().shop().traffic().isPresent());
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
            agenda.undertake(undertake.hours, day, undertake.days);
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
        agenda.of(new Agenda.Day(
                        day,
                        world.calendar().weekday(day),
                        coordinationHours,
                        ordersYesterday,
                        quality -> world.stocks()
                                .opening()
                                .left(quality, morning.state().quality(quality))))
                .forEach(this::submit);
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

    private void submit(Task task) {
        world.happened(
                new WorkDue(world.nowMillis(), world.duties().get(task.duty()).id(), task.sizeMillis()));
        places.floor().tell(new FloorAgent.Submit(task));
    }

    sealed interface Command
            permits Midnight, Evening, ServiceReport, WarehouseReport, TeamReport, Undertake, WorkDone {}

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
