package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Map;

/**
 * The state of the shop as every agent hears it at midnight.
 *
 * @param quality for each {@link Quality}, by ordinal, 0 to 1
 * @param managerLift what a manager adds to everybody's output
 * @param satisfied share of recent contacts that ended content
 * @param dispatchDays days that recent orders took to leave the house
 */
public record Morning(int day, double[] quality, double managerLift, double satisfied, double dispatchDays) {
    private static final double USUAL_DISPATCH_DAYS = 1;

    /** The logarithm of a wait of seven hours, in doublings of an hour: the median small firm's. */
    private static final double USUAL_DOUBLINGS = 3;

    public Morning {
        quality = quality.clone();
    }

    public double quality(Quality which) {
        return quality[which.ordinal()];
    }

    /** The state of a shop before its first day. */
    public static Morning first(Assumptions assumptions, Map<Quality, Double> quality, int day) {
        double[] values = new double[Quality.values().length];
        quality.forEach((which, value) -> values[which.ordinal()] = value);
        double satisfied =
                assumptions.get(Assumption.CSAT_BASE) - assumptions.get(Assumption.CSAT_DOUBLING) * USUAL_DOUBLINGS;
        return new Morning(day, values, 0, satisfied, USUAL_DISPATCH_DAYS);
    }
}
