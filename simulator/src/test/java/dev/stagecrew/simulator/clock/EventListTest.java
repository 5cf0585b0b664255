package dev.stagecrew.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EventListTest {
    private final EventList list = new EventList();

    /** Held against a queue from the library, with many ties, while the list grows to a size and shrinks to nothing. */
    @ParameterizedTest
    @ValueSource(ints = {5, 30, 33, 300, 5_000})
    void eventsComeInOrderOfTimeAndThenOfScheduling(int size) {
        SplittableRandom random = new SplittableRandom(size);
        PriorityQueue<Numbered> expected = new PriorityQueue<>(
                Comparator.comparingLong((Numbered event) -> event.atMillis).thenComparingInt(event -> event.number));
        long now = 0;
        int number = 0;
        for (int step = 0; step < 40 * size; step++) {
            int wanted = step < 20 * size ? size : 0;
            if (expected.isEmpty() || (expected.size() < wanted && random.nextInt(5) < 3)) {
                long ahead = random.nextInt(4) == 0 ? random.nextInt(20 * size) : random.nextInt(9);
                Numbered event = new Numbered(now + ahead, number++);
                expected.add(event);
                list.add(event.atMillis, event);
            } else {
                Numbered next = expected.remove();
                now = list.nextMillis();
                assertThat(now).isEqualTo(next.atMillis);
                assertThat(list.remove()).isSameAs(next);
            }
            assertThat(list.isEmpty()).isEqualTo(expected.isEmpty());
        }
    }

    @Test
    void aListThatWasClearedIsEmptyAndStartsAnew() {
        for (int at = 0; at < 100; at++) {
            list.add(at, new Numbered(at, at));
        }
        list.clear();
        assertThat(list.isEmpty()).isTrue();
        assertThatIllegalStateException().isThrownBy(list::remove);
        Numbered only = new Numbered(3, 0);
        list.add(3, only);
        assertThat(list.remove()).isSameAs(only);
    }

    private static final class Numbered extends Delivery {
        private final long atMillis;
        private final int number;

        Numbered(long atMillis, int number) {
            this.atMillis = atMillis;
            this.number = number;
        }

        @Override
        boolean isCancelled() {
            return false;
        }

        @Override
        long deliver() {
            throw new IllegalStateException("nobody to deliver to");
        }
    }
}
