package dev.stagecrew.simulator.clock;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.ChildFailed;
import akka.actor.typed.Terminated;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import java.util.Optional;
import java.util.function.Consumer;

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

    /**
     * The keeper's behaviour.
     *
     * @param failure hears of a tree that failed
     */
    static Behavior<Command> create(Consumer<Throwable> failure) {
        return Behaviors.setup(context -> Behaviors.receive(Command.class)
                .onAnyMessage(new LaneKeeper(context)::on)
                .onSignal(ChildFailed.class, failed -> {
                    failure.accept(failed.getCause());
                    return Behaviors.same();
                })
                .onSignal(Terminated.class, stopped -> Behaviors.same())
                .build());
    }

    private Behavior<Command> on(Command command) {
        if (command instanceof Call call) {
            call.answer().run();
        } else if (command instanceof Start<?> start) {
            ActorRef<?> root = start.spawn(context);
            context.watch(root);
            tree = Optional.of(root);
        } else {
            tree.ifPresent(context::stop);
            tree = Optional.empty();
        }
        return Behaviors.same();
    }

    sealed interface Command {}

    /** Asks whether the keeper is there. */
    record Call(Runnable answer) implements Command {}

    /**
     * Brings a tree to life.
     *
     * @param alive hears of it when the root has been set up
     */
    record Start<T>(Behavior<T> root, String name, Runnable alive) implements Command {
        ActorRef<T> spawn(ActorContext<?> context) {
            return context.spawn(Behaviors.setup(this::setUp), name, LaneSetup.PROPS);
        }

        private Behavior<T> setUp(ActorContext<T> context) {
            Behavior<T> begun = Behavior.start(root, context);
            if (Behavior.isAlive(begun)) {
                alive.run();
            }
            return begun;
        }
    }

    enum Stop implements Command {
        INSTANCE
    }
}
