package dev.stagecrew.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stagecrew.core.kpi.Direction;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.hipparchus.stat.inference.TTest;
import org.junit.jupiter.api.Test;

/** Hipparchus computes the same numbers in its own way. */
class OracleTest {
    private static final double[] PLAN = sample(1);
    private static final double[] BASELINE = sample(2);

    @Test
    void momentsAndQuantilesAgree() {
        StreamingStatistics statistics = new StreamingStatistics();
        Arrays.stream(PLAN).forEach(statistics::addValue);
        Estimate estimate = Estimate.of(PLAN);
        assertThat(estimate.mean()).isCloseTo(statistics.getMean(), within(1e-9));
        assertThat(Moments.of(PLAN).variance()).isCloseTo(statistics.getVariance(), within(1e-6));
        Percentile typeSeven = new Percentile().withEstimationType(EstimationType.R_7);
        assertThat(estimate.p10()).isCloseTo(typeSeven.evaluate(PLAN, 10), within(1e-9));
        assertThat(estimate.p50()).isCloseTo(typeSeven.evaluate(PLAN, 50), within(1e-9));
        assertThat(estimate.p90()).isCloseTo(typeSeven.evaluate(PLAN, 90), within(1e-9));
    }

    @Test
    void criticalValuesAgree() {
        for (int df : new int[] {1, 2, 3, 9, 30, 199, 1999}) {
            double expected = new TDistribution(df).inverseCumulativeProbability(0.975);
            assertThat(StudentT.critical95(df)).isCloseTo(expected, within(1e-7 * expected));
        }
    }

    @Test
    void correlationAgrees() {
        PairedDifference difference = PairedDifference.of(PLAN, BASELINE, Direction.NEITHER);
        double expected = new PearsonsCorrelation().correlation(PLAN, BASELINE);
        assertThat(difference.correlation()).isCloseTo(expected, within(1e-12));
    }

    /** A difference lies on the border of its own interval exactly when the paired t test says p = 5%. */
    @Test
    void theIntervalInvertsThePairedTTest() {
        PairedDifference difference = PairedDifference.of(PLAN, BASELINE, Direction.NEITHER);
        for (double border : new double[] {difference.low(), difference.high()}) {
            double[] shifted = Arrays.stream(BASELINE).map(x -> x + border).toArray();
            assertThat(new TTest().pairedTTest(PLAN, shifted)).isCloseTo(0.05, within(1e-8));
        }
    }

    private static double[] sample(int which) {
        UniformRandomProvider shared = RandomSource.L64_X128_MIX.create(7L);
        UniformRandomProvider own = RandomSource.L64_X128_MIX.create(100L + which);
        double[] values = new double[137];
        for (int i = 0; i < values.length; i++) {
            values[i] = 50_000
                    + 3000 * ZigguratSampler.Exponential.of(shared).sample()
                    + 700 * ZigguratSampler.NormalizedGaussian.of(own).sample();
        }
        return values;
    }
}
