package dev.stagecrew.simulator.agent;

import akka.actor.typed.Behavior;
import akka.actor.typed.ChildFailed;
import akka.actor.typed.javadsl.Behaviors;

/** The root of a replication: opens the places. */
public final class ShopTree {
    private ShopTree() {}

    /** A tree of agents that begins to live when it is spawned on a lane. */
    public static Behavior<Void> create(World world) {
        return Behaviors.setup(context -> {
            new Places(context, world);
            return Behaviors.receive(Void.class)
                    .onSignal(ChildFailed.class, failed -> {
                        world.failure().accept(failed.getCause());
                        return Behaviors.stopped();
                    })
                    .build();
        });
    }
}
