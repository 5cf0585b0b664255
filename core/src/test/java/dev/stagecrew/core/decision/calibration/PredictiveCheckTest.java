package dev.stagecrew.core.decision.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class PredictiveCheckTest {
    private static final CalibrationTarget TARGET = new CalibrationTarget("orders", 1, .16, .09);

    @Test
    void theShareBelowIsTheMeanOverTheYears() {
        NormalDistribution normal = NormalDistribution.of(0, .5);
        double expected = (normal.cumulativeProbability(1) + normal.cumulativeProbability(-1)) / 2;
        assertThat(PredictiveCheck.below(TARGET, new double[] {0, 2, Double.NaN}))
                .isCloseTo(expected, within(1e-12));
    }

    /** 2.33 standard deviations of .5 hold the central 98%. */
    @Test
    void whatLiesOutsideTheCentral98PerCentIsNotShown() {
        assertThat(notShown(1 + 1.16)).isEmpty();
        assertThat(notShown(1 + 1.17)).containsExactly("orders");
        assertThat(notShown(1 - 1.17)).containsExactly("orders");
    }

    @Test
    void whatNoYearHasIsNotShown() {
        assertThat(notShown(Double.NaN)).containsExactly("orders");
    }

    private static List<String> notShown(double value) {
        return PredictiveCheck.notShown(List.of(TARGET), Collections.singletonList(new double[][] {{value}}));
    }
}
