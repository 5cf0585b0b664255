package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.ShopEvent.ContactAnswered;
import dev.stagecrew.core.event.ShopEvent.ContactArrived;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.FrontDesk;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Appetite;
import dev.stagecrew.core.work.Crew;
import dev.stagecrew.core.work.Work;
import dev.stagecrew.core.work.WorkRouter;
import dev.stagecrew.simulator.agent.Messages.ToHelpDesk;
import dev.stagecrew.simulator.agent.Messages.ToPerson;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.clock.Agent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The shop router: holds every queue and brings work and people together by the rules of {@link WorkRouter}. */
final class RouterAgent extends Agent<ToRouter> implements Crew {
    private final World world;
    private final Addresses to;
    private final ActorRef<ToRouter> self;
    private final WorkRouter router;
    private final List<ActorRef<ToPerson>> people = new ArrayList<>();
    private final boolean[][] takenBy;
    private final Optional<FrontDesk> frontDesk;

    private RouterAgent(ActorContext<ToRouter> context, World world, Addresses to) {
        this.world = world;
        this.to = to;
        this.self = context.getSelf();
        this.frontDesk = world.frontDesk();
        this.takenBy = Stream.of(Appetite.values()).map(world.duties()::takenBy).toArray(boolean[][]::new);
        this.router =
                new WorkRouter(this, world.duties().disciplines(world.pickups()::nextMillis, world.assumptions()));
    }

    static Behavior<ToRouter> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> new RouterAgent(context, world, addresses.get()));
    }

    @Override
    protected void on(ToRouter message) {
        if (message instanceof ToRouter.Submit submit) {
            submit(submit.work());
        } else if (message instanceof ToRouter.Free free) {
            router.finished(free.person(), free.finished(), world.nowMillis());
        } else if (message instanceof ToRouter.PatienceEnds end) {
            patienceEnds(end.work());
        } else if (message instanceof ToRouter.Drop drop) {
            router.drop(drop.work());
        } else if (message instanceof ToRouter.Remind remind) {
            router.reminded(remind.person(), world.nowMillis());
        } else if (message instanceof ToRouter.Arrive arrive) {
            router.arrive(arrive.person(), arrive.untilMillis(), world.nowMillis());
        } else if (message instanceof ToRouter.TurnTo turn) {
            router.turnTo(turn.person(), takenBy[turn.appetite().ordinal()]);
        } else if (message instanceof ToRouter.Depart depart) {
            router.depart(depart.person(), depart.backMillis(), depart.untilMillis(), world.nowMillis());
        } else if (message instanceof ToRouter.Stay stay) {
            router.stay(stay.person(), stay.untilMillis());
        } else if (message instanceof ToRouter.Expect expect) {
            router.expect(expect.person(), expect.atMillis(), expect.untilMillis(), world.nowMillis());
        } else if (message instanceof ToRouter.Interrupted interrupted) {
            router.interrupted(interrupted.person(), interrupted.work(), interrupted.then(), world.nowMillis());
        } else if (message instanceof ToRouter.PutAside aside) {
            router.putAside(aside.person(), aside.work());
        } else if (message instanceof ToRouter.Count count) {
            count.replyTo().tell(new ToHelpDesk.Waiting(router.waiting(count.duty())));
        } else if (message instanceof ToRouter.Join join) {
            join(join);
        } else if (message instanceof ToRouter.Leave leave) {
            router.leave(leave.person(), world.nowMillis());
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    private void submit(Work work) {
        if (work instanceof Contact contact) {
            if (frontDesk.isPresent() && isAnsweredByNobody(frontDesk.get(), contact)) {
                return;
            }
            world.happened(new ContactArrived(
                    world.nowMillis(), contact.kind(), contact.needs().medium()));
        }
        router.submit(work, world.nowMillis());
        if (work.isWaiting() && work.givenUpMillis() != SimTime.NEVER) {
            world.clock().scheduleIf(work::isWaiting, work.givenUpMillis(), self, new ToRouter.PatienceEnds(work));
        }
    }

    /** Whether a page or a machine answers, and no person has to. */
    private boolean isAnsweredByNobody(FrontDesk desk, Contact contact) {
        FrontDesk.Reply reply = desk.meets(contact, world.nowMillis());
        if (reply.outcome() == FrontDesk.Reply.Outcome.TO_PEOPLE) {
            return false;
        }
        to.helpDesk().tell(new ToHelpDesk.SelfServed(contact, reply));
        return true;
    }

    private void patienceEnds(Work work) {
        if (router.giveUp(work) && work instanceof Contact contact) {
            to.helpDesk().tell(new ToHelpDesk.GaveUp(contact));
        }
    }

    private void join(ToRouter.Join join) {
        while (people.size() <= join.person()) {
            people.add(join.ref());
        }
        people.set(join.person(), join.ref());
        router.join(join.person(), join.covers(), join.trade());
    }

    @Override
    public void assign(int person, Work work) {
        if (work.begin(world.nowMillis()) && work instanceof Contact contact) {
            world.happened(new ContactAnswered(
                    world.nowMillis(), contact.kind(), contact.needs().medium(), contact.waitMillis()));
        }
        people.get(person).tell(new ToPerson.Assign(work));
    }

    @Override
    public void remind(int person, long atMillis) {
        world.clock().schedule(atMillis, self, new ToRouter.Remind(person));
    }
}
