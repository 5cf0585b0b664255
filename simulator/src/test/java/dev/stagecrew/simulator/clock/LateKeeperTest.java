package dev.stagecrew.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import akka.actor.UnstartedCell;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import net.bytebuddy.asm.Advice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Akka lets the keeper of a lane in on a thread of its own, as late as it likes; here that thread is held up. */
public final class LateKeeperTest {
    private static final int LANES = 30;
    private static final Duration LATE = Duration.ofMillis(20);

    private static volatile Runnable door = () -> {};

    private static AlteredAkka akka;

    @BeforeAll
    static void putADoorInFrontOfAkka() {
        akka = AlteredAkka.with(UnstartedCell.class, "replaceWith", Door.class);
    }

    @AfterAll
    static void takeItAway() {
        akka.close();
    }

    @Test
    void theFirstTreeOfALaneLivesHoweverLateAkkaLetsTheKeeperIn() {
        door = () -> LockSupport.parkNanos(LATE.toNanos());
        int lived = 0;
        for (int number = 0; number < LANES; number++) {
            try (Lane lane = new Lane()) {
                lived += (int) lane.run(ticking(lane.clock()), 0, 1);
            }
        }
        assertThat(lived).isEqualTo(LANES);
    }

    @Test
    void aLaneThatAkkaDoesNotOpenSaysSo() {
        CountDownLatch opened = new CountDownLatch(1);
        door = () -> await(opened);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Lane(LATE))
                .withMessageContaining("must open a lane within 20 ms");
        opened.countDown();
    }

    @Test
    void whoIsInterruptedWaitsForAkkaNoLonger() {
        Thread opening = Thread.currentThread();
        CountDownLatch opened = new CountDownLatch(1);
        door = () -> {
            while (opening.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            opening.interrupt();
            await(opened);
        };
        assertThatExceptionOfType(CancellationException.class).isThrownBy(Lane::new);
        assertThat(Thread.interrupted()).isTrue();
        opened.countDown();
    }

    /** One message, delivered by the clock. */
    private static Behavior<Integer> ticking(VirtualClock clock) {
        return Behaviors.setup(context -> {
            clock.schedule(0, context.getSelf(), 1);
            return Behaviors.empty();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called on Akka's thread. */
    public static void arrives(UnstartedCell actor) {
        if (actor.self().path().name().equals("lane")) {
            door.run();
        }
    }

    /** Runs before Akka puts a started actor in the place of one that waits. */
    static final class Door {
        @Advice.OnMethodEnter
        static void enter(@Advice.This UnstartedCell actor) {
            arrives(actor);
        }
    }
}
