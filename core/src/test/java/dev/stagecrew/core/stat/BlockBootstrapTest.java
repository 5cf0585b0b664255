package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
    private static RandomStream chance(int key) {
        return new Streams(3, 0).named("bootstrap").at(key);
    }

    /** A mean of n independent blocks: ±1.96 · s / √n. */
    @Test
    void ofAMeanItIsTheIntervalOfTheTextbook() {
        double[] weeks = new double[100];
        RandomStream drawn = chance(0);
        Arrays.setAll(weeks, week -> 50 + 10 * drawn.nextGaussian());
        double mean = Arrays.stream(weeks).average().orElseThrow();
        double half = 1.96 * Math.sqrt(Moments.of(weeks).variance() / 100);

        BlockBootstrap found = BlockBootstrap.of(
                100,
                4000,
                chance(1),
                chosen -> Arrays.stream(chosen)
                        .mapToDouble(i -> weeks[i])
                        .average()
                        .orElseThrow());

        assertThat(found.low()).isCloseTo(mean - half, within(.12 * half));
        assertThat(found.high()).isCloseTo(mean + half, within(.12 * half));
    }

    @Test
    void theSameStreamGivesTheSameInterval() {
        assertThat(BlockBootstrap.of(9, 50, chance(2), chosen -> chosen[0]))
                .isEqualTo(BlockBootstrap.of(9, 50, chance(2), chosen -> chosen[0]));
    }

    @Test
    void aDrawThatCannotTellIsLeftOut() {
        assertThat(BlockBootstrap.of(2, 100, chance(3), chosen -> chosen[0] == 0 ? Double.NaN : 7))
                .isEqualTo(new BlockBootstrap(7, 7));
    }
}
