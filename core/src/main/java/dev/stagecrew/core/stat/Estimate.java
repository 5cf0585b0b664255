package dev.stagecrew.core.stat;

import dev.stagecrew.core.kpi.Unit;

/**
 * What the simulated years say about one number: how well its mean is known (error), and how much years differ (risk).
 *
 * <p>{@code low} to {@code high} is a Student t interval of the mean, x̄ ± t(n − 1, 0.975) · s/√n, for independent
 * replications. It shrinks with more replications; the quantiles ({@link Quantiles}, type 7) do not.
 *
 * <p>NaN values are skipped. With one value the interval is infinitely wide, from −∞ to +∞; with none everything but the
 * count is NaN. Where a format has no word for NaN and infinity, as JSON, both are written as null: "not known". When all
 * values are equal the interval has no width.
 *
 * <p>Source: A. M. Law, Simulation Modeling and Analysis, 5th ed., section 4.5.
 *
 * @param count how many values are not NaN
 * @param mean mean over replications
 * @param low lower end of the 95% interval of the mean
 * @param high upper end of the 95% interval of the mean
 * @param p10 the value that one year in ten stays below
 * @param p50 the median year
 * @param p90 the value that one year in ten exceeds
 */
public record Estimate(int count, double mean, double low, double high, double p10, double p50, double p90) {
    /** The estimate from one value for each replication. */
    public static Estimate of(double[] values) {
        return of(values, Moments.of(values));
    }

    /** The same of a KPI: its interval stays where values in this unit are possible, a share's between 0 and 1. */
    public static Estimate of(double[] values, Unit unit) {
        Estimate free = of(values);
        Bounds bounds = Bounds.of(unit, values);
        return new Estimate(
                free.count, free.mean, bounds.inside(free.low), bounds.inside(free.high), free.p10, free.p50, free.p90);
    }

    static Estimate of(double[] values, Moments moments) {
        double half = halfWidth(moments);
        double[] quantiles = Quantiles.of(values, 0.1, 0.5, 0.9);
        double mean = moments.mean();
        return new Estimate(moments.count(), mean, mean - half, mean + half, quantiles[0], quantiles[1], quantiles[2]);
    }

    /** Half the width of the 95% interval: infinite with one value, NaN with none. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    private static double halfWidth(Moments moments) {
        if (moments.count() < 2) {
            return moments.count() == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        }
        double error = moments.standardError();
        return error == 0 ? 0 : StudentT.critical95(moments.count() - 1L) * error;
    }
}
