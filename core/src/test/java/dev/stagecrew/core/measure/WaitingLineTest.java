package dev.stagecrew.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

final class WaitingLineTest {
    /** Hundreds come and go from all places of the line; a list that is searched from end to end says what is right. */
    @Test
    void itIsAListOfThoseWhoWait() {
        UniformRandomProvider random = RandomSource.L64_X128_MIX.create(42L);
        WaitingLine line = new WaitingLine();
        List<Long> twin = new ArrayList<>();
        long now = -5_000;
        for (int step = 0; step < 5_000; step++) {
            now += random.nextInt(3);
            boolean joins = twin.isEmpty() || random.nextInt(1_000) < (step < 2_000 ? 600 : 450);
            if (joins) {
                line.join(now);
                twin.add(now);
            } else {
                int place = random.nextInt(4) == 0 ? random.nextInt(twin.size()) : 0;
                line.leave(twin.remove(place));
            }
            assertThat(line.waitedSoFar(now)).isEqualTo(waitedSoFar(twin, now));
        }
        assertThat(twin).isNotEmpty();
    }

    @Test
    void whereNobodyCameAtThatInstantTheOldestLeaves() {
        WaitingLine line = new WaitingLine();
        line.join(10);
        line.join(20);
        line.join(40);
        line.leave(30);
        assertThat(line.waitedSoFar(100)).isEqualTo(80 + 60);
    }

    @Test
    void nobodyLeavesAnEmptyLine() {
        WaitingLine line = new WaitingLine();
        line.leave(0);
        line.join(5);
        assertThat(line.waitedSoFar(7)).isEqualTo(2);
    }

    private static long waitedSoFar(List<Long> arrivals, long now) {
        return arrivals.stream().mapToLong(at -> now - at).sum();
    }
}
