package dev.stagecrew.core.decision.stopping;

import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.TypicalYear;

/**
 * A number that has to become precise, and how precise it is so far.
 *
 * @param name what a user calls it, as {@code cs-first: contribution against do-nothing}
 * @param halfWidth half of the 95% interval; infinite below two years
 * @param scale what the precision is a share of, in the same unit
 * @param skewness g₁ of the values, 0 when they do not vary
 */
public record Watched(String name, double halfWidth, double scale, double skewness) {
    public Watched {
        if (!(halfWidth >= 0) || !(scale >= 0)) {
            throw new IllegalArgumentException(
                    "the half width (" + halfWidth + ") and the scale (" + scale + ") of " + name
                            + " must be zero or positive. Maybe the KPI is undefined in this run and must not be watched");
        }
    }

    /** The mean of a KPI of a plan, relative to itself. */
    public static Watched mean(String name, double[] values) {
        return of(name, values, Math.abs(Moments.of(values).mean()));
    }

    /**
     * The difference between a plan and the baseline, relative to a scale: a difference may be zero, so that its own
     * size cannot be one. The baseline's mean serves a KPI far from zero; revenue serves a contribution around zero.
     */
    public static Watched difference(String name, double[] plan, double[] baseline, double scale) {
        return of(name, differences(plan, baseline), scale);
    }

    private static double[] differences(double[] plan, double[] baseline) {
        double[] differences = plan.clone();
        for (int year = 0; year < differences.length; year++) {
            differences[year] -= baseline[year];
        }
        return differences;
    }

    /** The typical year of a KPI of a plan, relative to itself. */
    public static Watched typical(String name, double[] values) {
        TypicalYear typical = TypicalYear.of(values);
        return new Watched(name, typical.halfWidth(), Math.abs(typical.median()), 0);
    }

    /**
     * The difference between a plan and the baseline in a typical year, relative to a scale. Its interval holds whatever
     * the distribution, so that skewness asks for no more years.
     */
    public static Watched typicalDifference(String name, double[] plan, double[] baseline, double scale) {
        return new Watched(name, TypicalYear.of(differences(plan, baseline)).halfWidth(), scale, 0);
    }

    private static Watched of(String name, double[] values, double scale) {
        return new Watched(
                name, Estimate.of(values).halfWidth(), scale, Moments.of(values).skewness(values));
    }

    /** Half of the interval as a share of the scale; 0 when the number does not vary at all. */
    public double relativeHalfWidth() {
        return halfWidth == 0 ? 0 : halfWidth / scale;
    }
}
