package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.event.Level;
import dev.stagecrew.core.event.ShopEvent.ContactAbandoned;
import dev.stagecrew.core.event.ShopEvent.ContactResolved;
import dev.stagecrew.core.event.ShopEvent.LevelObserved;
import dev.stagecrew.core.shop.Asking;
import dev.stagecrew.core.shop.Contact;
import dev.stagecrew.core.shop.Order;
import dev.stagecrew.core.shop.Service;
import dev.stagecrew.core.shop.Shopper;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Nature;
import dev.stagecrew.simulator.clock.Agent;

/**
 * Takes questions and tickets, has them answered, and tells the storefront what became of a buyer's question. Who has an
 * order and holds the line in vain writes instead.
 */
final class HelpDesk extends Agent<HelpDesk.Command> {
    private final World world;
    private final Places places;
    private final ActorRef<Command> self;
    private final Service service;
    private final Asking asking;
    private final int duty;
    private final long reopenMillis;
    private final long staleMillis;

    private HelpDesk(ActorContext<Command> context, World world, Places places) {
        this.world = world;
        this.places = places;
        this.self = context.getSelf();
        this.service = new Service(world.assumptions());
        this.asking = world.asking();
        this.duty = world.duties().first(Nature.SERVICE);
        this.reopenMillis = SimTime.hours(24 * world.assumptions().get(Assumption.REOPEN_DAYS));
        this.staleMillis = SimTime.hours(24 * world.assumptions().get(Assumption.STALE_DAYS));
    }

    static Behavior<Command> create(World world, Places places) {
        return Behaviors.setup(context -> new HelpDesk(context, world, places));
    }

    @Override
    protected void on(Command command) {
        if (command instanceof WorkDone done) {
            resolved((Contact) done.work(), done.skill());
        } else if (command instanceof GaveUp gaveUp) {
            abandoned(gaveUp.contact);
        } else if (command instanceof Evening) {
            places.floor().tell(new FloorAgent.Count(duty, self));
        } else if (command instanceof NewMorning) {
            places.workshop().tell(new Workshop.ServiceReport(service.satisfied()));
        } else if (command instanceof Waiting waiting) {
            world.happened(new LevelObserved(world.nowMillis(), Level.WAITING, waiting.number));
        } else {
            throw new IllegalArgumentException("unknown command " + command);
        }
    }

    private void resolved(Contact contact, double skill) {
        if (contact.isGivenUp()) {
            return;
        }
        long now = world.nowMillis();
        long since = now - contact.arisesMillis() + contact.needs().besidesMillis();
        boolean satisfied = service.isSatisfied(contact, contact.waitMillis());
        boolean reopened = contact.shopper().isEmpty() && service.isReopened(contact, skill);
        world.happened(new ContactResolved(now, contact.kind(), since, satisfied, reopened));
        if (reopened) {
            long again = now + reopenMillis;
            Contact second = contact.again(again).by(again, asking.again(contact.needs(), again));
            world.clock().schedule(again, places.floor(), new FloorAgent.Submit(second));
        } else if (contact.order().isPresent()) {
            Order order = contact.order().get();
            places.warehouse().tell(new Warehouse.Settled(contact.kind(), order));
        }
        if (contact.shopper().isPresent()) {
            places.storefront().tell(new Storefront.Answered(contact.shopper().get()));
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
        if (contact.kind().isTicket() && !contact.isLive()) {
            service.gaveUp();
        }
        if (contact.staysWhenGivenUp()) {
            world.clock().schedule(now + staleMillis, places.floor(), new FloorAgent.Drop(contact));
        }
        if (contact.shopper().isPresent()) {
            Shopper shopper = contact.shopper().get();
            places.storefront().tell(new Storefront.GaveUp(shopper));
        } else if (contact.order().isPresent() && contact.isLive()) {
            Contact written = contact.by(now, asking.inWriting(contact.needs()));
            places.floor().tell(new FloorAgent.Submit(written));
        }
    }

    sealed interface Command permits Waiting, WorkDone, GaveUp, NewMorning, Evening {}

    /** Somebody's patience ran out before anybody answered. */
    record GaveUp(Contact contact) implements Command {}

    /** How many wait at this moment, by the floor's own count. */
    record Waiting(int number) implements Command {}
}
