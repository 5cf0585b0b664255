package dev.stagecrew.core.stat;

import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Sample quantiles by type 7 of Hyndman and Fan: linear interpolation at position 1 + (n − 1)p of the sorted values.
 *
 * <p>It is the rule of R, NumPy and the {@code PERCENTILE.INC} of spreadsheets, so that a reader who checks a number
 * finds the same one. NaN values are skipped; without any value the quantile is NaN.
 *
 * <p>Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996)
 * 361–365, doi:10.1080/00031305.1996.10473566.
 */
public final class Quantiles {
    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .with(NaNPolicy.EXCLUDE)
            .withCopy(true);

    private Quantiles() {}

    /** The quantiles at these probabilities, in their order. */
    public static double[] of(double[] values, double... probabilities) {
        return TYPE_7.evaluate(values, probabilities);
    }
}
