package dev.stagecrew.simulator.clock;

import akka.actor.BootstrapSetup;
import akka.actor.setup.ActorSystemSetup;
import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One thread, one actor system, one clock: the place where replications run, one after the other.
 *
 * <p>The lane hands over every message that has been sent, then lets the clock deliver the next one, and so on. Everything
 * an agent sends is handled before time moves, first come, first served: an order that depends on nothing but the messages
 * themselves. A lane belongs to the thread that opened it, and waits for threads of Akka's only while it opens and closes.
 */
public final class Lane implements AutoCloseable {
    /** How long Akka may take to open or to close; it takes some 30 ms. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Between two looks at what Akka's threads have sent. */
    private static final Duration REST = Duration.ofNanos(100_000);

    private final Duration patience;
    private final LaneExecutor executor = new LaneExecutor(LaneDispatcher::deliver);
    private final VirtualClock clock = new VirtualClock();
    private final ActorSystem<Void> system;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ActorRef<LaneKeeper.Command> keeper;
    private boolean answered;
    private boolean alive;
    private int replications;

    /**
     * Opens a lane on the calling thread.
     *
     * @throws IllegalStateException when Akka does not come up
     * @throws CancellationException when the thread is interrupted meanwhile
     */
    public Lane() {
        this(PATIENCE);
    }

    Lane(Duration patience) {
        this.patience = patience;
        ActorSystemSetup setup = ActorSystemSetup.create(
                BootstrapSetup.create(ConfigFactory.load(Lane.class.getClassLoader(), "stagecrew-lane")),
                new LaneSetup(executor));
        system = ActorSystem.create(Behaviors.empty(), "stagecrew", setup);
        keeper = system.systemActorOf(LaneKeeper.create(this::fail), "lane", LaneSetup.PROPS);
        try {
            callKeeper();
            callKeeper();
        } catch (RuntimeException e) {
            system.terminate();
            throw e;
        }
    }

    /**
     * Waits until the keeper has answered. Akka's guardian lets it in on a thread of Akka's and then hands it what was
     * sent before: the first answer shows that it is in, the second that the guardian has handed over all it had.
     */
    private void callKeeper() {
        answered = false;
        askAkka("open", () -> keeper.tell(new LaneKeeper.Call(() -> answered = true)), () -> answered);
    }

    /** Spawns an agent on its parent's lane; the parent will hear of its failure. */
    public static <T> ActorRef<T> spawn(ActorContext<?> parent, Behavior<T> behavior, String name) {
        ActorRef<T> agent = parent.spawn(behavior, name, LaneSetup.PROPS);
        parent.watch(agent);
        return agent;
    }

    public VirtualClock clock() {
        return clock;
    }

    /**
     * Runs one tree of agents from a start to an end of simulated time, both in milliseconds.
     *
     * @param root sets the tree going when it is created; it and its children are stopped at the end
     * @return how many messages the clock delivered
     * @throws SimulationFailedException when the tree did not come to life, or an agent failed
     */
    public long run(Behavior<?> root, long startMillis, long endMillis) {
        clock.reset(startMillis);
        failure.set(null);
        alive = false;
        keeper.tell(new LaneKeeper.Start<>(root, "replication-" + replications++, () -> alive = true));
        try {
            executor.drainOwn();
            while (failure.get() == null && clock.advance(endMillis)) {
                executor.drainOwn();
            }
        } catch (Exception | Error e) { // an interrupt comes out of Akka undeclared
            fail(e);
            executor.dropLetters(); // of agents who no longer know where they are
        }
        keeper.tell(LaneKeeper.Stop.INSTANCE);
        executor.drainOwn();
        Throwable cause = failure.get();
        if (cause != null) {
            throw new SimulationFailedException(clock.nowMillis(), cause);
        }
        if (!alive) {
            throw new SimulationFailedException(startMillis);
        }
        return clock.delivered();
    }

    /** Reports the failure of an agent; the lane stops at once. */
    public void fail(Throwable cause) {
        failure.compareAndSet(null, cause);
    }

    /**
     * Stops the keeper and Akka.
     *
     * @throws IllegalStateException when Akka does not come down
     * @throws CancellationException when the thread is interrupted meanwhile
     */
    @Override
    public void close() {
        askAkka("close", system::terminate, () -> system.whenTerminated().isCompleted());
    }

    /** Asks Akka for something, and does what comes from its threads until it is so. */
    private void askAkka(String what, Runnable ask, BooleanSupplier done) {
        long begun = System.nanoTime();
        try {
            ask.run();
            executor.drain();
            while (!done.getAsBoolean()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (System.nanoTime() - begun > patience.toNanos()) {
                    throw new IllegalStateException("Akka must " + what + " a lane within " + patience.toMillis()
                            + " ms and did not. Maybe the machine has no time for it.");
                }
                LockSupport.parkNanos(REST.toNanos());
                executor.drain();
            }
        } catch (InterruptedException e) { // Akka throws it too, undeclared
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while Akka was to " + what + " a lane");
        }
    }
}
