package dev.stagecrew.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LaneFailureTest {
    private final Lane lane = new Lane();
    private final List<Integer> heard = new ArrayList<>();

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void anAgentThatFailsEndsTheReplicationAtTheInstantOfItsFailure() {
        assertThatExceptionOfType(SimulationFailedException.class)
                .isThrownBy(() -> lane.run(counting(5), 0, 100))
                .withMessageContaining("at 5 ms")
                .withRootCauseInstanceOf(IllegalStateException.class);
        assertThat(heard).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aLaneLivesOnAfterAFailureAndHandsOverNothingOfTheReplicationThatFailed() {
        assertThatExceptionOfType(SimulationFailedException.class).isThrownBy(() -> lane.run(counting(0), 0, 100));
        lane.run(counting(Integer.MAX_VALUE), 0, 3);
        assertThat(heard).containsExactly(0, 1, 2);
    }

    @Test
    void aTreeThatFailsToComeToLifeEndsTheReplicationToo() {
        Behavior<Void> stillborn = Behaviors.setup(context -> {
            throw new IllegalStateException("stillborn");
        });
        assertThatExceptionOfType(SimulationFailedException.class)
                .isThrownBy(() -> lane.run(stillborn, 7, 100))
                .withMessageContaining("at 7 ms")
                .withMessageContaining("stillborn");
    }

    @Test
    void aTreeThatIsDeadWhenItIsBornEndsTheReplicationToo() {
        assertThatExceptionOfType(SimulationFailedException.class)
                .isThrownBy(() -> lane.run(Behaviors.stopped(), 7, 100))
                .withMessageContaining("did not come to life at 7 ms");
    }

    @Test
    void aLaneThatCanNoLongerBringATreeToLifeSaysSo() {
        lane.close();
        assertThatExceptionOfType(SimulationFailedException.class)
                .isThrownBy(() -> lane.run(counting(Integer.MAX_VALUE), 7, 100))
                .withMessageContaining("did not come to life at 7 ms");
    }

    @Test
    void anAgentThatWasStoppedHearsNothingMore() {
        Behavior<Void> tree = Behaviors.setup(context -> {
            ActorRef<Integer> listener = context.spawn(new Listener(Integer.MAX_VALUE), "listener", LaneSetup.PROPS);
            listener.tell(0);
            lane.clock().schedule(1, listener, 1);
            context.stop(listener);
            return Behaviors.empty();
        });
        lane.run(tree, 0, 100);
        assertThat(heard).isEmpty();
    }

    /** A number every millisecond. */
    private Behavior<Void> counting(int failsAt) {
        return Behaviors.setup(context -> {
            ActorRef<Integer> listener = context.spawn(new Listener(failsAt), "listener", LaneSetup.PROPS);
            for (int at = 0; at < 100; at++) {
                lane.clock().schedule(at, listener, at);
            }
            return Behaviors.empty();
        });
    }

    private final class Listener extends Agent<Integer> {
        private final int failsAt;

        Listener(int failsAt) {
            this.failsAt = failsAt;
        }

        @Override
        protected void on(Integer number) {
            if (number == failsAt) {
                throw new IllegalStateException("no more");
            }
            heard.add(number);
        }
    }
}
