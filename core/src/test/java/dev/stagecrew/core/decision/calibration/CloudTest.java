package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CloudTest {
    private static final double[][] POINTS = {{0, 0}, {1, 2}, {2, -2}, {9, 9}};
    private static final Cloud CLOUD = new Cloud(
            POINTS, new double[] {StrictMath.log(1), StrictMath.log(2), StrictMath.log(1), Double.NEGATIVE_INFINITY});

    /** By hand: weights 1, 2, 1, 0 have (Σw)² = 16 and Σw² = 6. */
    @Test
    void weightsAreWorthTheirEffectiveSize() {
        assertThat(CLOUD.effectiveSize()).isCloseTo(16 / 6.0, within(1e-12));
        assertThat(Cloud.even(POINTS).effectiveSize()).isEqualTo(4);
        assertThat(new Cloud(POINTS, new double[] {0, 0, 0, 0})
                        .where(u -> false)
                        .effectiveSize())
                .isZero();
    }

    @Test
    void momentsAreWeighted() {
        assertThat(CLOUD.mean()).containsExactly(new double[] {1, .5}, within(1e-12));
        assertThat(CLOUD.covariance()[0]).containsExactly(new double[] {.5, -.5}, within(1e-12));
        assertThat(CLOUD.covariance()[1]).containsExactly(new double[] {-.5, 2.75}, within(1e-12));
    }

    @Test
    void flatteningKeepsTheOrderAndStopsWhenEnoughCount() {
        Cloud steep = new Cloud(POINTS, new double[] {0, -5, -10, -400});
        assertThat(steep.effectiveSize()).isLessThan(1.1);
        assertThat(steep.flattened(2.5).effectiveSize()).isBetween(2.5, 3.1);
    }

    /** The first of two draws takes the heavy one in 2 of 4; the second in 2/3 of the rest: 5/6 in all. */
    @Test
    void drawnWithoutReplacementByWeight() {
        RandomStream stream = new Streams(1, 0).named("test").at(0);
        int heavy = 0;
        for (int i = 0; i < 10_000; i++) {
            double[][] two = CLOUD.resample(2, stream);
            assertThat(two).hasDimensions(2, 2);
            assertThat(two[0]).isNotEqualTo(two[1]);
            heavy += Arrays.stream(two).anyMatch(u -> u[0] == 1) ? 1 : 0;
        }
        assertThat(heavy / 10_000.0).isCloseTo(5 / 6.0, within(4 * Math.sqrt(5 / 36.0 / 10_000)));
        assertThat(CLOUD.resample(9, stream))
                .as("what has no weight is not drawn")
                .hasDimensions(3, 2);
    }

    @Test
    void aHypercubeHasOneSettingInEveryStrip() {
        double[][] design =
                Design.latinHypercube(50, 3, new Streams(1, 0).named("design").at(0));
        for (int k = 0; k < 3; k++) {
            int parameter = k;
            double[] sorted = Arrays.stream(design)
                    .mapToDouble(u -> u[parameter])
                    .sorted()
                    .toArray();
            for (int i = 0; i < 50; i++) {
                assertThat(sorted[i]).isBetween(Prior.quantile(i / 50.0), Prior.quantile((i + 1) / 50.0));
            }
        }
    }

    @Test
    void thePriorIsTheNormalDistributionCutAtThree() {
        RandomStream stream = new Streams(1, 0).named("prior").at(0);
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double u = Prior.draw(1, stream)[0];
            assertThat(Math.abs(u)).isLessThanOrEqualTo(3);
            squares += u * u;
        }
        assertThat(squares / 100_000).isCloseTo(Prior.VARIANCE, within(4 * Math.sqrt(2.0 / 100_000)));
        assertThat(Prior.VARIANCE).isCloseTo(.9733, within(1e-4));
    }
}
