package dev.stagecrew.simulator.clock;

import akka.actor.ActorCell;
import akka.actor.typed.internal.adapter.ActorAdapter;
import akka.dispatch.Dispatcher;
import akka.dispatch.DispatcherPrerequisites;
import akka.dispatch.Envelope;
import akka.dispatch.Mailbox;
import akka.dispatch.MessageDispatcher;
import akka.dispatch.MessageDispatcherConfigurator;
import com.typesafe.config.Config;
import scala.concurrent.duration.Duration;
import scala.concurrent.duration.FiniteDuration;

/**
 * Hands every message to its actor on the lane's own thread, in the order in which they were sent. This is the one class
 * that knows how Akka works inside; whoever takes the engine to another version looks here.
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

    private LaneDispatcher(MessageDispatcherConfigurator configurator, String id, LaneExecutor lane) {
        super(configurator, id, THROUGHPUT, Duration.Zero(), (name, threads) -> () -> lane, SHUTDOWN_TIMEOUT);
        this.lane = lane;
    }

    @Override
    public void dispatch(ActorCell receiver, Envelope letter) {
        if (!lane.post(receiver, letter)) {
            super.dispatch(receiver, letter);
        }
    }

    /** Hands over a letter that was dispatched. One to an actor that is failing, dying or dead is left to Akka. */
    static void deliver(Object to, Object content) {
        ActorCell receiver = (ActorCell) to;
        Envelope letter = (Envelope) content;
        Mailbox mailbox = receiver.mailbox();
        if (mailbox.hasSystemMessages()) {
            mailbox.processAllSystemMessages();
        }
        if (!mailbox.shouldProcessMessage()) {
            Mailbox last = receiver.mailbox();
            last.enqueue(receiver.self(), letter);
            receiver.dispatcher().registerForExecution(last, true, false);
        } else if (receiver.actor() instanceof ActorAdapter<?> actor
                && actor.currentBehavior() instanceof Agent<?> agent) {
            handOver(agent, letter.message());
        } else {
            receiver.invoke(letter);
        }
    }

    @SuppressWarnings("unchecked") // who sent it could only send what the agent takes
    private static <T> void handOver(Agent<T> agent, Object message) {
        agent.on((T) message);
    }

    /** Makes the lane's dispatcher; named in the configuration and made by reflection. */
    public static final class Configurator extends MessageDispatcherConfigurator {
        private final LaneDispatcher dispatcher;

        public Configurator(Config config, DispatcherPrerequisites prerequisites) {
            super(config, prerequisites);
            LaneExecutor executor = prerequisites
                    .settings()
                    .setup()
                    .get(LaneSetup.class)
                    .orElseThrow(() -> new IllegalStateException("the actor system was started without a lane"))
                    .executor();
            dispatcher = new LaneDispatcher(this, config.getString("id"), executor);
        }

        @Override
        public MessageDispatcher dispatcher() {
            return dispatcher;
        }
    }
}
