package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoLognormalsTest {
    private static final RandomStream CHANCE = new Streams(2, 0).named("kinds").at(0);

    @Test
    void whatWasMixedIsToldApart() {
        double[] times = new double[20_000];
        Arrays.setAll(
                times,
                i -> CHANCE.nextDouble() < .6 ? Math.exp(CHANCE.nextGaussian()) : 80 * Math.exp(CHANCE.nextGaussian()));

        TwoLognormals found = TwoLognormals.of(times);

        assertThat(found.quickShare()).isCloseTo(.6, within(.02));
        assertThat(found.quickMedian()).isCloseTo(1, within(.05));
        assertThat(found.slowMedian()).isCloseTo(80, within(4.0));
        assertThat(found.rejectsOne()).isTrue();
    }

    @Test
    void oneLognormalIsNotRejected() {
        double[] times = new double[3_000];
        Arrays.setAll(times, i -> 5 * Math.exp(.7 * CHANCE.nextGaussian()));
        assertThat(TwoLognormals.of(times).rejectsOne()).isFalse();
    }
}
