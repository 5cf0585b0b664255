package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {
    /** With one degree of freedom it is Cauchy's, tan(π(p − ½)); with two it is (2p − 1)/√(2p(1 − p)). */
    @ParameterizedTest
    @ValueSource(doubles = {.025, .3, .75, .975, .999})
    void itsQuantilesHaveClosedFormsWithOneAndTwoDegreesOfFreedom(double p) {
        double cauchy = Math.tan(Math.PI * (p - .5));
        double two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
        assertThat(StudentT.quantile(1, p)).isCloseTo(cauchy, within(1e-7 * Math.abs(cauchy)));
        assertThat(StudentT.quantile(2, p)).isCloseTo(two, within(1e-7 * Math.abs(two)));
    }
}
