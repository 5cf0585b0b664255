package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SbcTest {
    /** Each rank from 0 to 59 once. */
    @Test
    void evenRanksAreUniformAndCoverWhatTheyShould() {
        Sbc even =
                new Sbc(59, IntStream.range(0, 60).mapToObj(i -> new int[] {i}).toArray(int[][]::new));
        assertThat(even.uniformity(0)).isEqualTo(1);
        assertThat(even.coverage(0, .8)).isEqualTo(.8);
        assertThat(even.coverage(0, .5)).isEqualTo(.5);
    }

    @Test
    void ranksAtBothEndsAreTooSure() {
        Sbc narrow = new Sbc(
                59,
                IntStream.range(0, 60)
                        .mapToObj(i -> new int[] {i % 2 == 0 ? i % 6 : 59 - i % 6})
                        .toArray(int[][]::new));
        assertThat(narrow.uniformity(0)).isLessThan(1e-6);
        assertThat(narrow.coverage(0, .8)).isZero();
    }

    @Test
    void aRankIsHowManyDrawsLieBelow() {
        List<double[]> truths =
                IntStream.range(0, 12).mapToObj(i -> new double[] {2.5, 0}).toList();
        List<double[][]> draws = IntStream.range(0, 12)
                .mapToObj(i -> new double[][] {{1, 1}, {2, -1}, {3, 1}})
                .toList();
        assertThat(List.of(Sbc.of(truths, draws).ranks()))
                .allSatisfy(ranks -> assertThat(ranks).containsExactly(2, 1));
    }

    @Test
    void fewSetsSayNothing() {
        assertThatThrownBy(() -> new Sbc(9, new int[11][1])).hasMessageContaining("must be at least 12");
    }
}
