package dev.stagecrew.core.decision.calibration;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.kpi.Unit;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Between the value of a parameter and u ~ N(0, 1): the plausible range is the central 90%, u from −1.645 to 1.645.
 *
 * <p>A share between 0 and 1 is normal in its logit, whatever else is above 0 in its logarithm. A range that begins at 0 or
 * below, or a share's that ends at 1, allows for no such scale: it is normal as it is, and what would lie below 0, or a
 * share above 1, lies on that bound.
 *
 * @param shape how it is bent
 * @param low the lower end of the plausible range
 * @param high its upper end, above the lower one
 * @param floor the least possible value
 * @param ceiling the largest possible value
 */
public record ParameterScale(Shape shape, double low, double high, double floor, double ceiling) {
    private static final double END = NormalDistribution.of(0, 1).inverseCumulativeProbability(.95);

    public ParameterScale {
        if (!(low < high && Double.isFinite(high - low))) {
            throw new IllegalArgumentException(
                    "the plausible range " + low + " to " + high + " must be finite and begin before it ends");
        }
    }

    /** How a scale is bent. */
    public enum Shape {
        LOGIT,
        LOG,
        LINEAR;

        double bend(double value) {
            return switch (this) {
                case LOGIT -> StrictMath.log(value / (1 - value));
                case LOG -> StrictMath.log(value);
                case LINEAR -> value;
            };
        }

        double straighten(double bent) {
            return switch (this) {
                case LOGIT -> 1 / (1 + StrictMath.exp(-bent));
                case LOG -> StrictMath.exp(bent);
                case LINEAR -> bent;
            };
        }
    }

    public static ParameterScale of(Assumption assumption) {
        return of(assumption.unit(), assumption.low(), assumption.high());
    }

    /** Of whatever has a unit and a plausible range. */
    public static ParameterScale of(Unit unit, double low, double high) {
        boolean share = unit == Unit.RATIO && high <= 1;
        double floor = low < 0 ? Double.NEGATIVE_INFINITY : 0;
        double ceiling = share ? 1 : Double.POSITIVE_INFINITY;
        return new ParameterScale(shape(share, low, high), low, high, floor, ceiling);
    }

    private static Shape shape(boolean share, double low, double high) {
        if (low <= 0 || (share && high >= 1)) {
            return Shape.LINEAR;
        }
        return share ? Shape.LOGIT : Shape.LOG;
    }

    /** The value at u. */
    public double value(double u) {
        double bent = middle() + u * halfWidth() / END;
        return Math.max(floor, Math.min(ceiling, shape.straighten(bent)));
    }

    /** Where a value lies; the bounds of a bent scale are infinitely far. */
    public double u(double value) {
        if (!(value >= floor && value <= ceiling)) {
            throw new IllegalArgumentException("the value " + value + " must lie from " + floor + " to " + ceiling);
        }
        return (shape.bend(value) - middle()) / halfWidth() * END;
    }

    private double middle() {
        return (shape.bend(low) + shape.bend(high)) / 2;
    }

    private double halfWidth() {
        return (shape.bend(high) - shape.bend(low)) / 2;
    }
}
