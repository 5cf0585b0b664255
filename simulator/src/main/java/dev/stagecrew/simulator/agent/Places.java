package dev.stagecrew.simulator.agent;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import dev.stagecrew.core.work.Duties;
import dev.stagecrew.simulator.clock.Lane;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a shop, and their addresses.
 *
 * <p>Places know each other. They are spawned here one by one with the address book still being filled: on a lane no
 * child sets itself up before its parent has returned, so each finds the book complete.
 */
final class Places {
    private final ActorRef<FloorAgent.Command> floor;
    private final ActorRef<Books.Command> books;
    private final ActorRef<HelpDesk.Command> helpDesk;
    private final ActorRef<Storefront.Command> storefront;
    private final ActorRef<Warehouse.Command> warehouse;
    private final ActorRef<Workshop.Command> workshop;
    private final ActorRef<Market.Command> market;
    private final ActorRef<Hiring.Command> hiring;
    private final List<ActorRef<? super WorkDone>> origins = new ArrayList<>();

    Places(ActorContext<?> context, World world) {
        floor = spawn(context, FloorAgent.create(world, this), "floor");
        books = spawn(context, Books.create(world), "books");
        helpDesk = spawn(context, HelpDesk.create(world, this), "help-desk");
        storefront = spawn(context, Storefront.create(world, this), "storefront");
        warehouse = spawn(context, Warehouse.create(world, this), "warehouse");
        market = spawn(context, Market.create(world, this), "market");
        hiring = spawn(context, Hiring.create(world, this), "hiring");
        workshop = spawn(context, Workshop.create(world, this), "workshop");
        Duties duties = world.duties();
        for (int duty = 0; duty < duties.size(); duty++) {
            origins.add(
                    switch (duties.get(duty).nature()) {
                        case SERVICE -> helpDesk;
                        case FULFILMENT -> warehouse;
                        case STOCKING -> storefront;
                        case ROUTINE, GROWTH, COORDINATION, RECRUITING -> workshop;
                    });
        }
    }

    /** Spawns an agent whose failure its parent will hear of. */
    static <T> ActorRef<T> spawn(ActorContext<?> context, Behavior<T> behavior, String name) {
        ActorRef<T> ref = context.spawn(behavior, name, Lane.props());
        context.watch(ref);
        return ref;
    }

    /** The place that a duty's work comes from and that is told when it is done. */
    ActorRef<? super WorkDone> origin(int duty) {
        return origins.get(duty);
    }

    ActorRef<FloorAgent.Command> floor() {
        return floor;
    }

    ActorRef<Books.Command> books() {
        return books;
    }

    ActorRef<HelpDesk.Command> helpDesk() {
        return helpDesk;
    }

    ActorRef<Storefront.Command> storefront() {
        return storefront;
    }

    ActorRef<Warehouse.Command> warehouse() {
        return warehouse;
    }

    ActorRef<Workshop.Command> workshop() {
        return workshop;
    }

    ActorRef<Market.Command> market() {
        return market;
    }

    ActorRef<Hiring.Command> hiring() {
        return hiring;
    }
}
