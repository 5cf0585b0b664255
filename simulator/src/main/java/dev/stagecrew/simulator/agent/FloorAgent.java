package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.ShopEvent.ContactAnswered;
import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.people.EndOfShift;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Appetite;
import dev.stagecrew.core.work.Cover;
import dev.stagecrew.core.work.Crew;
import dev.stagecrew.core.work.Floor;
import dev.stagecrew.core.work.Trade;
import dev.stagecrew.core.work.Work;
import dev.stagecrew.simulator.clock.Agent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shop floor: holds every queue and brings work and people together by the rules of {@link Floor}. */
final class FloorAgent extends Agent<FloorAgent.Command> implements Crew {
    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Floor floor;
    private final List<ActorRef<PersonAgent.Command>> people = new ArrayList<>();
    private final boolean[][] takenBy;

    private FloorAgent(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.takenBy = Stream.of(Appetite.values()).map(world.duties()::takenBy).toArray(boolean[][]::new);
        this.floor = new Floor(
                this,
                world.duties()
                        .disciplines(
                                world.pickups()::nextMillis,
                                SimTime.hours(world.assumptions().get(Assumption.CHECK_HOURS)),
                                days(Assumption.STEP_IN_DAYS),
                                days(Assumption.COORDINATION_STEP_IN_DAYS),
                                days(Assumption.DEFERRABLE_DAYS)));
    }

    private long days(Assumption assumption) {
        return Math.round(world.assumptions().get(assumption) * SimTime.DAY_MILLIS);
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new FloorAgent(context, world, places));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof Submit submit) {
            submit(submit.work);
        } else if (command instanceof Free free) {
            floor.finished(free.person, free.finished, world.nowMillis());
        } else if (command instanceof PatienceEnds end) {
            patienceEnds(end.work);
        } else if (command instanceof Drop drop) {
            floor.drop(drop.work);
        } else if (command instanceof Remind remind) {
            floor.reminded(remind.person, world.nowMillis());
        } else if (command instanceof Arrive arrive) {
            floor.arrive(arrive.person, arrive.untilMillis, world.nowMillis());
        } else if (command instanceof TurnTo turn) {
            floor.turnTo(turn.person, takenBy[turn.appetite.ordinal()]);
        } else if (command instanceof Depart depart) {
            floor.depart(depart.person, depart.backMillis, depart.untilMillis, world.nowMillis());
        } else if (command instanceof Stay stay) {
            floor.stay(stay.person, stay.untilMillis);
        } else if (command instanceof Expect expect) {
            floor.expect(expect.person, expect.atMillis, expect.untilMillis, world.nowMillis());
        } else if (command instanceof Interrupted interrupted) {
            floor.interrupted(interrupted.person, interrupted.work, interrupted.then, world.nowMillis());
        } else if (command instanceof PutAside aside) {
            floor.putAside(aside.person, aside.work);
        } else if (command instanceof Count count) {
            count.replyTo.tell(new HelpDesk.Waiting(floor.waiting(count.duty)));
        } else if (command instanceof Join join) {
            join(join);
        } else if (command instanceof Leave leave) {
            floor.leave(leave.person, world.nowMillis());
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void submit(Work work) {
        if (work instanceof Contact contact) {
            world.happened(new ContactArrived(
                    world.nowMillis(), contact.kind(), contact.needs().medium()));
        }
        floor.submit(work, world.nowMillis());
        if (work.isWaiting() && work.givenUpMillis() != SimTime.NEVER) {
            world.clock().scheduleIf(work::isWaiting, work.givenUpMillis(), self, new PatienceEnds(work));
        }
    }

    private void patienceEnds(Work work) {
        if (floor.giveUp(work) && work instanceof Contact contact) {
            places.helpDesk().tell(new HelpDesk.GaveUp(contact));
        }
    }

    private void join(Join join) {
        while (people.size() <= join.person) {
            people.add(join.ref);
        }
        people.set(join.person, join.ref);
        floor.join(join.person, join.covers, join.trade);
    }

    @Override
    public void assign(int person, Work work) {
        if (work.begin(world.nowMillis()) && work instanceof Contact contact) {
            world.happened(new ContactAnswered(
                    world.nowMillis(), contact.kind(), contact.needs().medium(), contact.waitMillis()));
        }
        people.get(person).tell(new PersonAgent.Assign(work));
    }

    @Override
    public void remind(int person, long atMillis) {
        world.clock().schedule(atMillis, self, new Remind(person));
    }

    sealed interface Command {}

    /** New work. */
    record Submit(Work work) implements Command {}

    record PatienceEnds(Work work) implements Command {}

    /** Work that nobody wants any more. */
    record Drop(Work work) implements Command {}

    /** A person has finished what they had in hand. */
    record Free(int person, Work finished) implements Command {}

    record Remind(int person) implements Command {}

    record Join(int person, ActorRef<PersonAgent.Command> ref, List<Cover> covers, Trade trade) implements Command {}

    record Leave(int person) implements Command {}

    record Arrive(int person, long untilMillis) implements Command {}

    /** From now on a person begins no other work than this. */
    record TurnTo(int person, Appetite appetite) implements Command {}

    /** A person goes, and comes back at an instant, or never. */
    record Depart(int person, long backMillis, long untilMillis) implements Command {}

    /** A shift goes on where another ended. */
    record Stay(int person, long untilMillis) implements Command {}

    /** A person who is not here comes at an instant, and no sooner. */
    record Expect(int person, long atMillis, long untilMillis) implements Command {}

    record Interrupted(int person, Work work, EndOfShift then) implements Command {}

    /** A person has put work aside for what they were handed meanwhile. */
    record PutAside(int person, Work work) implements Command {}

    record Count(int duty, ActorRef<HelpDesk.Command> replyTo) implements Command {}
}
