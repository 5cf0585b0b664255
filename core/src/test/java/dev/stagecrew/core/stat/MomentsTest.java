package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void twoValuesAreTheFewestThatVary() {
        assertThat(Moments.of(new double[] {3, 1})).isEqualTo(new Moments(2, 2, 2));
        assertThat(Moments.of(new double[] {3}).variance()).isNaN();
    }

    /** The sum of n equal values divided by n is often another number: 49 · (1/49) is not 1. */
    @Test
    void equalValuesHaveExactlyThisMeanAndNoVariance() {
        for (int count = 2; count <= 100; count++) {
            double[] same = new double[count];
            for (double value : new double[] {.1, 1 / 49.0, 1e6 + .7, -3.3}) {
                Arrays.fill(same, value);
                assertThat(Moments.of(same)).isEqualTo(new Moments(count, value, 0));
            }
        }
    }

    /** By hand: of 0 0 0 1 the mean is 1/4, m₂ = 3/16, m₃ = 6/64, and g₁ = 2/√3. */
    @Test
    void oneOfFourIsSkewedByTwoOverTheRootOfThree() {
        double[] values = {0, Double.NaN, 0, 1, 0};
        assertThat(Moments.of(values).skewness(values)).isCloseTo(2 / Math.sqrt(3), within(1e-12));
        double[] scaledAndShifted = {7, 7, 2, 7};
        assertThat(Moments.of(scaledAndShifted).skewness(scaledAndShifted)).isCloseTo(-2 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void whatIsSymmetricOrDoesNotVaryIsNotSkewed() {
        double[] symmetric = {-5, 1, 2, 3, 9};
        assertThat(Moments.of(symmetric).skewness(symmetric)).isZero();
        double[] same = {4, 4, 4};
        assertThat(Moments.of(same).skewness(same)).isZero();
        assertThat(Moments.of(new double[0]).skewness(new double[0])).isNaN();
    }
}
