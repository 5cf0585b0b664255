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
import dev.stagecrew.core.work.Quality;
import dev.stagecrew.core.work.Task;
import dev.stagecrew.simulator.agent.Messages.Evening;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToWorkshop;
import dev.stagecrew.simulator.agent.Messages.WorkDone;
import dev.stagecrew.simulator.clock.Agent;
import java.util.function.Supplier;

/**
 * Where the work arises that no customer asks for: it issues each day's share of production, growth and coordination,
 * turns what is finished into quality, and tells everybody the state of the shop at midnight and when the day is over.
 */
final class Workshop extends Agent<ToWorkshop> {
    private final World world;
    private final Addresses to;
    private final ActorRef<ToWorkshop> self;
    private final Qualities qualities;
    private final Agenda agenda;
    private int day;
    private double managerLift;
    private double coordinationHours;
    private double satisfied;
    private double dispatchDays;
    private int ordersYesterday;

    private Workshop(ActorContext<ToWorkshop> context, World world, Addresses to) {
        this.world = world;
        this.to = to;
        this.self = context.getSelf();
        this.day = world.calendar().firstDay();
        Morning start = world.start();
        this.satisfied = start.satisfied();
        this.dispatchDays = start.dispatchDays();
        this.qualities = world.stocks().qualities();
        this.agenda = new Agenda(
                world.duties(), world.assumptions(), !world.scenario().shop().isDeskAlone());
        world.clock().schedule(SimTime.startOfDay(day), self, ToWorkshop.Midnight.INSTANCE);
    }

    static Behavior<ToWorkshop> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> new Workshop(context, world, addresses.get()));
    }

    @Override
    protected void on(ToWorkshop message) {
        if (message instanceof WorkDone done) {
            qualities.worked(world.duties().get(done.work().duty()), done.work().sizeMillis(), done.skill());
        } else if (message instanceof ToWorkshop.Midnight) {
            newDay();
        } else if (message instanceof Evening) {
            endDay();
        } else if (message instanceof ToWorkshop.ServiceReport report) {
            satisfied = report.satisfied();
        } else if (message instanceof ToWorkshop.WarehouseReport report) {
            ordersYesterday = report.orders();
            dispatchDays = report.dispatchDays();
        } else if (message instanceof ToWorkshop.TeamReport report) {
            managerLift = report.managerLift();
            coordinationHours = report.coordinationHours();
        } else if (message instanceof ToWorkshop.Undertake undertake) {
            agenda.undertake(undertake.effort().hours(), day, undertake.effort().days());
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    private void newDay() {
        NewMorning morning = new NewMorning(new Morning(day, qualities.values(), managerLift, satisfied, dispatchDays));
        to.hiring().tell(morning);
        to.market().tell(morning);
        to.storefront().tell(morning);
        to.helpDesk().tell(morning);
        to.warehouse().tell(morning);
        to.ledger().tell(morning);
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
            world.clock().schedule(SimTime.startOfDay(day), self, ToWorkshop.Midnight.INSTANCE);
        }
    }

    private void endDay() {
        qualities.endDay(day - 1);
        double[] values = qualities.values();
        for (Quality quality : Quality.values()) {
            world.happened(new LevelObserved(world.nowMillis(), Level.of(quality), values[quality.ordinal()]));
        }
        to.hiring().tell(Evening.INSTANCE);
        to.market().tell(Evening.INSTANCE);
        to.storefront().tell(Evening.INSTANCE);
        to.helpDesk().tell(Evening.INSTANCE);
        to.warehouse().tell(Evening.INSTANCE);
    }

    private void submit(Task task) {
        world.happened(
                new WorkDue(world.nowMillis(), world.duties().get(task.duty()).id(), task.sizeMillis()));
        to.router().tell(new ToRouter.Submit(task));
    }
}
