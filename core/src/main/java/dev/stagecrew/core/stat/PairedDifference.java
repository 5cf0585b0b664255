package dev.stagecrew.core.stat;

import dev.stagecrew.core.kpi.Direction;

/**
 * A plan minus the baseline, year by year with the same customers.
 *
 * <p>The interval is a Student t interval of the mean of the differences (the paired t approach); mean, interval and
 * quantiles follow {@link Estimate}, as do the degenerate cases. A year in which either value is NaN is skipped; values
 * that agree to twelve digits are equal.
 *
 * <p>Source: A. M. Law, Simulation Modeling and Analysis, 5th ed., sections 10.2.1 (paired t) and 11.2 (common random
 * numbers).
 *
 * @param count years in which both values are defined
 * @param mean mean difference
 * @param low lower end of the 95% interval of the mean difference
 * @param high upper end of the 95% interval of the mean difference
 * @param p10 the difference that one year in ten stays below
 * @param p50 the median difference
 * @param p90 the difference that one year in ten exceeds
 * @param betterIn years in which the plan is strictly better; 0 for a KPI of which neither direction is better
 * @param of the years that {@code betterIn} is counted among: the count
 * @param correlation Pearson's correlation between plan and baseline; NaN when either does not vary
 * @param varianceReduction (var plan + var baseline) / var difference, the factor by which pairing divides the years
 *     needed; +∞ when the difference does not vary though a plan does, NaN when nothing varies
 * @param typical the median difference with an interval of its own
 * @param few how much of the mean difference rests on its most extreme years
 */
public record PairedDifference(
        int count,
        double mean,
        double low,
        double high,
        double p10,
        double p50,
        double p90,
        int betterIn,
        int of,
        double correlation,
        double varianceReduction,
        TypicalYear typical,
        FewYears few) {
    /**
     * Compares two plans; the same index means the same customers.
     *
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public static PairedDifference of(double[] plan, double[] baseline, Direction better) {
        if (plan.length != baseline.length) {
            throw new IllegalArgumentException("a plan with " + plan.length + " years and a baseline with "
                    + baseline.length + " cannot be paired; both must have the same years");
        }
        Pairs pairs = Pairs.of(plan, baseline);
        Moments difference = Moments.of(pairs.differences());
        Estimate estimate = Estimate.of(pairs.differences(), difference);
        Moments a = Moments.of(pairs.first());
        Moments b = Moments.of(pairs.second());
        return new PairedDifference(
                estimate.count(),
                estimate.mean(),
                estimate.low(),
                estimate.high(),
                estimate.p10(),
                estimate.p50(),
                estimate.p90(),
                pairs.betterIn(better),
                estimate.count(),
                pairs.correlation(a, b),
                (a.variance() + b.variance()) / difference.variance(),
                TypicalYear.of(pairs.differences()),
                FewYears.of(pairs.differences()));
    }

    /** A difference of which no more was kept than its estimate: nothing is known of pairs, single years and direction. */
    public static PairedDifference summarised(Estimate estimate) {
        double unknown = Double.NaN;
        return new PairedDifference(
                estimate.count(),
                estimate.mean(),
                estimate.low(),
                estimate.high(),
                estimate.p10(),
                estimate.p50(),
                estimate.p90(),
                0,
                estimate.count(),
                unknown,
                unknown,
                new TypicalYear(estimate.count(), estimate.p50(), unknown, unknown),
                new FewYears(0, 0, false));
    }

    /** Half the width of the 95% interval: infinite with one pair, NaN with none. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** The share of years in which the plan is strictly better, with its interval. */
    public Wilson betterShare() {
        return Wilson.of(betterIn, of);
    }
}
