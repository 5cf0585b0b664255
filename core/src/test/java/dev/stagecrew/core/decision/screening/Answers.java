package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.Trial;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Answers known in closed form, with the luck of a year added. */
final class Answers {
    private Answers() {}

    /** Every setting meets the same luck in the same year. */
    static Trial<DesignPoint> sameYears(ToDoubleFunction<DesignPoint> truth, double luck, long seed) {
        return (setting, from, count) -> years(truth.applyAsDouble(setting), luck, seed, from, count);
    }

    /** Luck that differs between settings as if every setting met other customers. */
    static Trial<DesignPoint> otherYears(ToDoubleFunction<DesignPoint> truth, double luck, long seed) {
        return (setting, from, count) -> years(
                truth.applyAsDouble(setting),
                luck,
                seed * 31 + setting.content().hashCode(),
                from,
                count);
    }

    static double value(DesignPoint setting, String factor) {
        return setting.values().getOrDefault(factor, Double.NaN);
    }

    private static double[] years(double truth, double luck, long seed, int from, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            UniformRandomProvider random = RandomSource.L64_X128_MIX.create(seed * 1_000_003 + from + i);
            values[i] =
                    truth + luck * ZigguratSampler.NormalizedGaussian.of(random).sample();
        }
        return values;
    }
}
