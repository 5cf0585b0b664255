package dev.stagecrew.simulator.clock;

import akka.actor.typed.Behavior;
import akka.actor.typed.ExtensibleBehavior;
import akka.actor.typed.Signal;
import akka.actor.typed.TypedActorContext;
import akka.actor.typed.javadsl.Behaviors;

/**
 * An Akka behaviour that stays the same all its life and only takes messages: that of every agent but those who spawn
 * others. A lane hands messages to it without Akka's tests of whether they are of a kind of Akka's own, which cost more
 * than most agents' answers; under any other dispatcher it is a behaviour like others. Akka does not know meanwhile that a
 * message is being handled, so an agent's context is for its birth only: used later, it throws.
 *
 * @param <T> the messages it takes
 */
public abstract class Agent<T> extends ExtensibleBehavior<T> {
    protected abstract void on(T message);

    @Override
    public final Behavior<T> receive(TypedActorContext<T> context, T message) {
        on(message);
        return Behaviors.same();
    }

    @Override
    public final Behavior<T> receiveSignal(TypedActorContext<T> context, Signal signal) {
        return Behaviors.unhandled();
    }
}
