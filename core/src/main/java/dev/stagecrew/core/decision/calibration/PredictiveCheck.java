package dev.stagecrew.core.decision.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether simulated shops, each under one draw of the posterior, look like the one whose books were read: every target must
 * lie within the central 98% of what they show, give or take what is doubtful about it.
 *
 * <p>The share of it below the target is the mean of Φ((z − yᵢ)/√(Vobs + Vdisc)) over the simulated values yᵢ. Source: A.
 * Gelman, X.-L. Meng, H. Stern, Posterior predictive assessment of model fitness via realized discrepancies, Statistica
 * Sinica 6 (1996) 733–760.
 */
final class PredictiveCheck {
    private static final double TAIL = .01;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private PredictiveCheck() {}

    /** The ids of the targets that the model does not show, by what it simulated: for each draw, for each target, one year. */
    static List<String> notShown(List<CalibrationTarget> targets, List<double[][]> simulated) {
        return IntStream.range(0, targets.size())
                .filter(j -> isOutside(below(
                        targets.get(j),
                        simulated.stream().mapToDouble(years -> years[j][0]).toArray())))
                .mapToObj(j -> targets.get(j).id())
                .toList();
    }

    /** Years without a value do not count; without any this is NaN. */
    static double below(CalibrationTarget target, double[] values) {
        double deviation = Math.sqrt(target.variance());
        double sum = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += NORMAL.cumulativeProbability((target.observed() - value) / deviation);
                known++;
            }
        }
        return sum / known;
    }

    /** A target that no year shows is outside. */
    private static boolean isOutside(double below) {
        return !(below >= TAIL && below <= 1 - TAIL);
    }
}
