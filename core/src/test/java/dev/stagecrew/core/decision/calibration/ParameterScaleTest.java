package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.decision.calibration.ParameterScale.Shape;
import dev.stagecrew.core.kpi.Unit;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterScaleTest {
    private static final double END = NormalDistribution.of(0, 1).inverseCumulativeProbability(.95);

    @ParameterizedTest
    @EnumSource(Assumption.class)
    void thePlausibleRangeIsTheCentral90PerCent(Assumption assumption) {
        ParameterScale scale = ParameterScale.of(assumption);
        double tolerance = 1e-9 * (assumption.high() - assumption.low());
        assertThat(scale.value(-END)).isCloseTo(assumption.low(), within(tolerance));
        assertThat(scale.value(END)).isCloseTo(assumption.high(), within(tolerance));
        assertThat(scale.u(scale.value(.7))).isCloseTo(.7, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Assumption.class)
    void noValueIsImpossible(Assumption assumption) {
        ParameterScale scale = ParameterScale.of(assumption);
        double before = Double.NEGATIVE_INFINITY;
        for (double u = -3; u <= 3; u += .25) {
            double value = scale.value(u);
            assertThat(value).isFinite().isGreaterThanOrEqualTo(before);
            before = value;
        }
        assertThat(scale.value(-3)).isGreaterThanOrEqualTo(Math.min(0, assumption.low()));
        if (assumption.unit() == Unit.RATIO && assumption.high() <= 1) {
            assertThat(scale.value(3)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aShareIsNormalInItsLogitAndAllElseInItsLogarithm() {
        assertThat(ParameterScale.of(Unit.RATIO, .2, .8).value(0)).isCloseTo(.5, within(1e-12));
        assertThat(ParameterScale.of(Unit.RATIO, .2, .8).shape()).isEqualTo(Shape.LOGIT);
        assertThat(ParameterScale.of(Unit.MINUTES, 2, 8).value(0)).isCloseTo(4, within(1e-12));
        assertThat(ParameterScale.of(Unit.RATIO, .5, 2).value(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void anEffectThatMayBeNoneIsNormalAndHeldAtZero() {
        ParameterScale scale = ParameterScale.of(Unit.RATIO, 0, .4);
        assertThat(scale.value(0)).isCloseTo(.2, within(1e-12));
        assertThat(scale.value(-3)).isZero();
        assertThat(ParameterScale.of(Unit.RATIO, .2, 1).value(3)).isEqualTo(1);
        assertThat(ParameterScale.of(Unit.INDEX, -1, 1).value(-3)).isLessThan(-1);
    }

    @Test
    void whatIsNoRangeOrNoValueIsSaid() {
        assertThatThrownBy(() -> ParameterScale.of(Unit.HOURS, 3, 3))
                .hasMessage("the plausible range 3.0 to 3.0 must be finite and begin before it ends");
        assertThatThrownBy(() -> ParameterScale.of(Unit.RATIO, .2, .8).u(1.5))
                .hasMessage("the value 1.5 must lie from 0.0 to 1.0");
    }
}
