package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A shop of which everything is known: the targets in the long run, and the luck of a year, normal and the same at every
 * setting; half of its variance is a busy year's, the same for all targets.
 *
 * @param means of the targets at u
 * @param luck standard deviation of each target between years; what stands beyond the last target is not used
 * @param seed of the years
 */
record KnownModel(UnaryOperator<double[]> means, double[] luck, long seed) implements Simulator {
    static final int TODAY = 1_000_000;

    @Override
    public List<double[][]> simulate(List<Setting> settings) {
        return settings.stream().map(this::years).toList();
    }

    private double[][] years(Setting setting) {
        double[] mean = means.apply(setting.u());
        double[][] years = new double[mean.length][setting.years()];
        for (int y = 0; y < setting.years(); y++) {
            RandomStream stream =
                    new Streams(seed, setting.firstYear() + y).named("year").at(0);
            double busy = stream.nextGaussian();
            for (int j = 0; j < mean.length; j++) {
                years[j][y] = mean[j] + luck[j] * (busy + stream.nextGaussian()) / Math.sqrt(2);
            }
        }
        return years;
    }

    /** What such a shop has lived through in one year of its own, seen in books and a world that are a little off. */
    List<CalibrationTarget> observed(double[] truth, double bookError, double discrepancy) {
        double[][] lived = years(new Setting(truth, TODAY, 1));
        RandomStream stream = new Streams(seed, 0).named("books").at(0);
        return IntStream.range(0, lived.length)
                .mapToObj(j -> new CalibrationTarget(
                        "kpi-" + j,
                        lived[j][0] + bookError * stream.nextGaussian() + discrepancy * stream.nextGaussian(),
                        bookError * bookError,
                        discrepancy * discrepancy))
                .toList();
    }
}
