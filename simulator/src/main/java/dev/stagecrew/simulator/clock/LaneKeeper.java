package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import java.util.Optional;

/**
 * The one actor that lives as long as its lane and spawns each replication's tree. Trees are its children because a child
 * comes to life on the lane, at once, while Akka lets its own children in on a thread of its own.
 */
final class LaneKeeper {
    private final ActorContext<Command> context;
    private Optional<ActorRef<?>> tree = Optional.empty();

    private LaneKeeper(ActorContext<Command> context) {
        this.context = context;
    }

    static Behavior<Command> create(Runnable ready) {
        return Behaviors.setup(context -> {
            ready.run();
            return Behaviors.receiveMessage(new LaneKeeper(context)::on);
        });
    }

    private Behavior<Command> on(Command command) {
        if (command instanceof Start<?> start) {
            tree = Optional.of(start.spawn(context));
        } else {
            tree.ifPresent(context::stop);
            tree = Optional.empty();
        }
        return Behaviors.same();
    }

    sealed interface Command {}

    record Start<T>(Behavior<T> root, String name) implements Command {
        ActorRef<T> spawn(ActorContext<?> context) {
            return context.spawn(root, name, Lane.props());
        }
    }

    enum Stop implements Command {
        INSTANCE
    }
}
