package dev.stagecrew.simulator.agent;

import akka.actor.typed.Behavior;
import akka.actor.typed.ChildFailed;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import dev.stagecrew.simulator.clock.Lane;
import org.jspecify.annotations.Nullable;

/**
 * The root of a replication: brings every agent to life.
 *
 * <p>Agents know each other's addresses, which are complete when the last has been spawned. On a lane that is early enough:
 * no child sets itself up before its parent has returned.
 */
public final class ShopTree {
    private @Nullable Addresses addresses;

    private ShopTree() {}

    /** A tree of agents that begins to live when it is spawned on a lane. */
    public static Behavior<Void> create(World world) {
        return Behaviors.setup(context -> {
            new ShopTree().spawn(context, world);
            return Behaviors.receive(Void.class)
                    .onSignal(ChildFailed.class, failed -> {
                        world.failure().accept(failed.getCause());
                        return Behaviors.stopped();
                    })
                    .build();
        });
    }

    private void spawn(ActorContext<?> context, World world) {
        addresses = new Addresses(
                Lane.spawn(context, RouterAgent.create(world, this::addresses), "router"),
                Lane.spawn(context, LedgerAgent.create(world), "ledger"),
                Lane.spawn(context, HelpDesk.create(world, this::addresses), "help-desk"),
                Lane.spawn(context, Storefront.create(world, this::addresses), "storefront"),
                Lane.spawn(context, Warehouse.create(world, this::addresses), "warehouse"),
                Lane.spawn(context, Market.create(world, this::addresses), "market"),
                Lane.spawn(context, Hiring.create(world, this::addresses), "hiring"),
                Lane.spawn(context, Workshop.create(world, this::addresses), "workshop"));
    }

    private Addresses addresses() {
        if (addresses == null) {
            throw new IllegalStateException("an agent must not come to life before all have an address");
        }
        return addresses;
    }
}
