package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.stat.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where along a factor's range the answer crosses zero: the value at which the preferred plan stops being better.
 *
 * <p>From the central value towards each end, where the mean has the other sign there: bisection to 1/128 of the way, and
 * a straight line within the last bracket. Every setting meets the same years, so that the mean is a smooth function of
 * the value, not a new draw at each. The uncertainty is the set of values at which the 95% interval holds zero, found
 * the same way (a confidence set by inversion, as Fieller's). A range within which the answer crosses zero and returns
 * is not noticed.
 *
 * @param factor the factor
 * @param atCentral the answer at the central value
 * @param below where it flips when the value falls; empty when it does not within the range
 * @param above where it flips when the value rises; empty when it does not within the range
 */
public record BreakEven(Factor factor, Estimate atCentral, Optional<Crossing> below, Optional<Crossing> above) {
    /**
     * A crossing.
     *
     * @param value where the mean is zero
     * @param near the end, towards the central value, of the values at which the interval holds zero
     * @param far the other end; the end of the range when the interval still holds zero there
     */
    public record Crossing(double value, double near, double far) {}

    /** Looks for the crossings of one factor, every other at its central value. */
    public static BreakEven of(List<Factor> factors, Factor factor, Trial<DesignPoint> trial, int replications) {
        DesignPoint central = DesignPoint.central(factors);
        Bisection search = new Bisection(
                value -> Estimate.of(trial.observe(central.with(factor, value), 0, replications)), new TreeMap<>());
        return new BreakEven(
                factor,
                search.at(factor.central()),
                search.towards(factor.central(), factor.low()),
                search.towards(factor.central(), factor.high()));
    }

    /** Every crossing there is. */
    public List<Crossing> crossings() {
        return Stream.of(below, above).flatMap(Optional::stream).toList();
    }
}
