package dev.stagecrew.simulator.clock;

import akka.actor.ActorCell;
import akka.dispatch.Dispatcher;
import akka.dispatch.Envelope;
import akka.dispatch.MessageDispatcherConfigurator;
import scala.concurrent.duration.Duration;
import scala.concurrent.duration.FiniteDuration;

/**
 * Hands every message to its actor on the lane's own thread, in the order in which they were sent.
 *
 * <p>Akka's dispatchers let an actor's mailbox be written to by any thread and run by any other: four atomic instructions
 * a message keep that safe. Here one thread writes and reads, so one plain queue for the whole lane takes the mailboxes'
 * place. What is not an ordinary message, an actor's birth and death, and what comes from other threads goes Akka's own
 * way.
 */
final class LaneDispatcher extends Dispatcher {
    private static final int THROUGHPUT = 1;
    private static final FiniteDuration SHUTDOWN_TIMEOUT = Duration.create(1, "second");

    private final LaneExecutor lane;

    LaneDispatcher(MessageDispatcherConfigurator configurator, String id, LaneExecutor lane) {
        super(configurator, id, THROUGHPUT, Duration.Zero(), (name, threads) -> () -> lane, SHUTDOWN_TIMEOUT);
        this.lane = lane;
    }

    @Override
    public void dispatch(ActorCell receiver, Envelope letter) {
        if (!lane.post(receiver, letter)) {
            super.dispatch(receiver, letter);
        }
    }
}
