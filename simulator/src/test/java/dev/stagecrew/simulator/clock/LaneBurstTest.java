package dev.stagecrew.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LaneBurstTest {
    private static final int MESSAGES = 1_000;

    /** More at one instant than the lane's queue holds at first. */
    @Test
    void aBurstOfMessagesArrivesWholeAndInOrder() {
        List<Integer> heard = new ArrayList<>();
        Lane lane = new Lane();
        lane.run(bursting(heard), 0, 1);
        lane.close();
        assertThat(heard)
                .containsExactlyElementsOf(IntStream.range(0, MESSAGES).boxed().toList());
    }

    private static Behavior<Void> bursting(List<Integer> heard) {
        return Behaviors.setup(context -> {
            ActorRef<Integer> listener = context.spawn(
                    Behaviors.receiveMessage(number -> {
                        heard.add(number);
                        return Behaviors.same();
                    }),
                    "listener",
                    LaneSetup.PROPS);
            for (int number = 0; number < MESSAGES; number++) {
                listener.tell(number);
            }
            return Behaviors.empty();
        });
    }
}
