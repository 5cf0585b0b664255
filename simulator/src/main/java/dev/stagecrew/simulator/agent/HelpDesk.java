package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.ContactAbandoned;
import dev.stagecrew.core.event.ShopEvent.ContactResolved;
import dev.stagecrew.core.event.ShopEvent.ContactSelfServed;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.FrontDesk;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.simulator.agent.Messages.Evening;
import dev.stagecrew.simulator.agent.Messages.NewMorning;
import dev.stagecrew.simulator.agent.Messages.ToHelpDesk;
import dev.stagecrew.simulator.agent.Messages.ToLedger;
import dev.stagecrew.simulator.agent.Messages.ToRouter;
import dev.stagecrew.simulator.agent.Messages.ToStorefront;
import dev.stagecrew.simulator.agent.Messages.ToWarehouse;
import dev.stagecrew.simulator.agent.Messages.ToWorkshop;
import dev.stagecrew.simulator.agent.Messages.WorkDone;
import dev.stagecrew.simulator.clock.Agent;
import java.util.function.Supplier;

/**
 * Takes questions and tickets, has them answered, and tells the storefront what became of a buyer's question. Who has an
 * order and holds the line in vain writes instead.
 */
final class HelpDesk extends Agent<ToHelpDesk> {
    private final World world;
    private final Addresses to;
    private final ActorRef<ToHelpDesk> self;
    private final Service service;
    private final Asking asking;
    private final int duty;

    private HelpDesk(ActorContext<ToHelpDesk> context, World world, Addresses to) {
        this.world = world;
        this.to = to;
        this.self = context.getSelf();
        this.service = new Service(world.assumptions());
        this.asking = world.asking();
        this.duty = world.duties().first(Nature.SERVICE);
    }

    static Behavior<ToHelpDesk> create(World world, Supplier<Addresses> addresses) {
        return Behaviors.setup(context -> new HelpDesk(context, world, addresses.get()));
    }

    @Override
    protected void on(ToHelpDesk message) {
        if (message instanceof WorkDone done) {
            resolved((Contact) done.work(), done.skill());
        } else if (message instanceof ToHelpDesk.SelfServed served) {
            selfServed(served.contact(), served.reply());
        } else if (message instanceof ToHelpDesk.GaveUp gaveUp) {
            abandoned(gaveUp.contact());
        } else if (message instanceof Evening) {
            to.router().tell(new ToRouter.Count(duty, self));
        } else if (message instanceof NewMorning) {
            to.workshop().tell(new ToWorkshop.ServiceReport(service.satisfied()));
        } else if (message instanceof ToHelpDesk.Waiting waiting) {
            world.happened(new LevelObserved(world.nowMillis(), Level.WAITING, waiting.number()));
        } else {
            throw new IllegalArgumentException("unknown message " + message);
        }
    }

    private void resolved(Contact contact, double skill) {
        if (contact.isGivenUp()) {
            return;
        }
        long now = world.nowMillis();
        boolean satisfied = service.isSatisfied(contact, contact.waitMillis());
        boolean reopened = service.isReopened(contact, skill);
        world.happened(new ContactResolved(now, contact.kind(), contact.openMillis(now), satisfied, reopened));
        if (reopened) {
            long again = now + service.reopensAfterMillis();
            Contact second = contact.again(again).by(again, asking.again(contact.needs(), again));
            world.clock().schedule(again, to.router(), new ToRouter.Submit(second));
        } else {
            settle(contact);
        }
        if (contact.shopper().isPresent()) {
            to.storefront().tell(new ToStorefront.Answered(contact.shopper().get()));
        }
    }

    private void settle(Contact contact) {
        if (contact.order().isPresent()) {
            to.warehouse()
                    .tell(new ToWarehouse.Settled(
                            contact.kind(), contact.order().get()));
        }
    }

    /** Who was told nothing of use does not buy, or writes again later and is annoyed. */
    private void selfServed(Contact contact, FrontDesk.Reply reply) {
        long now = world.nowMillis();
        boolean solved = reply.outcome() == FrontDesk.Reply.Outcome.SOLVED;
        world.happened(
                new ContactSelfServed(now, contact.kind(), contact.needs().medium(), solved));
        if (reply.cost() > 0) {
            to.ledger().tell(new ToLedger.SelfServed(reply.cost()));
        }
        if (contact.shopper().isPresent()) {
            Shopper shopper = contact.shopper().get();
            to.storefront().tell(solved ? new ToStorefront.Answered(shopper) : new ToStorefront.GaveUp(shopper));
        } else if (solved) {
            settle(contact);
        } else {
            long again = now + service.reopensAfterMillis();
            Contact second = contact.misled(again).by(again, asking.again(contact.needs(), again));
            world.clock().schedule(again, to.router(), new ToRouter.Submit(second));
        }
    }

    private void abandoned(Contact contact) {
        long now = world.nowMillis();
        world.happened(new ContactAbandoned(
                now,
                contact.kind(),
                contact.needs().medium(),
                now - contact.arisesMillis(),
                contact.needs().leavesSilently()));
        service.gaveUp(contact);
        if (contact.staysWhenGivenUp()) {
            world.clock().schedule(now + service.staleAfterMillis(), to.router(), new ToRouter.Drop(contact));
        }
        if (contact.shopper().isPresent()) {
            Shopper shopper = contact.shopper().get();
            to.storefront().tell(new ToStorefront.GaveUp(shopper));
        } else if (contact.writesInstead()) {
            Contact written = contact.by(now, asking.inWriting(contact.needs()));
            to.router().tell(new ToRouter.Submit(written));
        }
    }
}
