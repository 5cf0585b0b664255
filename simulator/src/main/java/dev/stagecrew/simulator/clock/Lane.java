package dev.stagecrew.simulator.clock;

import akka.actor.BootstrapSetup;
import akka.actor.setup.ActorSystemSetup;
import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.Props;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.ConfigFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One thread, one actor system, one clock: the place where replications run, one after the other.
 *
 * <p>The lane hands over every message that has been sent, then lets the clock deliver the next one, and so on. Everything
 * an agent sends is handled before time moves, first come, first served: an order that depends on nothing but the messages
 * themselves. A lane belongs to the thread that opened it.
 */
public final class Lane implements AutoCloseable {
    private static final String DISPATCHER = "stagecrew.lane";

    private final LaneExecutor executor = new LaneExecutor();
    private final VirtualClock clock = new VirtualClock();
    private final ActorSystem<Void> system;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ActorRef<LaneKeeper.Command> keeper;
    private boolean ready;
    private int replications;

    /** Opens a lane on the calling thread. */
    public Lane() {
        ActorSystemSetup setup = ActorSystemSetup.create(
                BootstrapSetup.create(ConfigFactory.load(Lane.class.getClassLoader(), "stagecrew-lane")),
                new LaneSetup(executor));
        system = ActorSystem.create(Behaviors.empty(), "stagecrew", setup);
        keeper = system.systemActorOf(LaneKeeper.create(() -> ready = true, this::fail), "lane", props());
        while (!ready) { // the system guardian, on a thread of Akka's, has to let the keeper in
            executor.drain();
            Thread.onSpinWait();
        }
    }

    /** What every agent of the lane is spawned with. */
    public static Props props() {
        return DispatcherSelector.fromConfig(DISPATCHER);
    }

    public VirtualClock clock() {
        return clock;
    }

    /**
     * Runs one tree of agents from a start to an end of simulated time, both in milliseconds.
     *
     * @param root sets the tree going when it is created; it and its children are stopped at the end
     * @return how many messages the clock delivered
     * @throws SimulationFailedException when an agent failed
     */
    public long run(Behavior<?> root, long startMillis, long endMillis) {
        clock.reset(startMillis);
        failure.set(null);
        keeper.tell(new LaneKeeper.Start<>(root, "replication-" + replications++));
        try {
            executor.drain();
            while (failure.get() == null && clock.advance(endMillis)) {
                executor.drainOwn();
            }
        } catch (RuntimeException | Error e) {
            fail(e);
            executor.dropLetters(); // of agents who no longer know where they are
        }
        keeper.tell(LaneKeeper.Stop.INSTANCE);
        executor.drain();
        Throwable cause = failure.get();
        if (cause != null) {
            throw new SimulationFailedException(clock.nowMillis(), cause);
        }
        return clock.delivered();
    }

    /** Reports the failure of an agent; the lane stops at once. */
    public void fail(Throwable cause) {
        failure.compareAndSet(null, cause);
    }

    @Override
    public void close() {
        system.terminate();
        while (!system.whenTerminated().isCompleted()) {
            executor.drain();
            Thread.onSpinWait();
        }
    }
}
