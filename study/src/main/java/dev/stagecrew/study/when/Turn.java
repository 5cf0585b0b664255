package dev.stagecrew.study.when;

import dev.stagecrew.core.stat.Estimate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * Looks along a grid of sizes for the first at which a difference changes its sign. Every size meets the same years, so
 * that the mean is a smooth function of the size and a bisection finds where it turns; the ends of what is not certain are
 * found in the same way, where the 95% interval begins and ends to hold zero (a confidence set by inversion, as Fieller's).
 *
 * <p>First every fourth point is looked at, from the least, so that an answer that turns and turns back is noticed.
 */
final class Turn {
    /** Points of the grid between two that are looked at first. */
    static final int STRIDE = 4;

    /** Points that a turn takes beside those, at most: three bisections of two steps each. */
    static final int POINTS = 6;

    private static final double POINTS_AN_OCTAVE = 4;

    private final int first;
    private final int last;
    private final IntFunction<Estimate> at;

    /**
     * A search.
     *
     * @param first point of the grid, 0 for today's size
     * @param at the difference at a point; asked again for the same point it costs nothing
     */
    Turn(int first, int last, IntFunction<Estimate> at) {
        this.first = first;
        this.last = last;
        this.at = at;
    }

    /** How many times today's size a point of the grid is. */
    static double factor(double point) {
        return StrictMath.pow(2, point / POINTS_AN_OCTAVE);
    }

    /** Where the mean turns first; nothing when it has the same sign at all that is looked at. */
    Optional<Threshold> find() {
        for (int point = first; point < last; point = next(point)) {
            int next = next(point);
            if (mean(point) > 0 != mean(next) > 0) {
                boolean upwards = mean(next) > 0;
                double turns = crossing(Estimate::mean, point, next);
                ToDoubleFunction<Estimate> sooner = upwards ? Estimate::high : Estimate::low;
                ToDoubleFunction<Estimate> later = upwards ? Estimate::low : Estimate::high;
                return Optional.of(new Threshold(factor(turns), before(sooner, next), after(later, point), upwards));
            }
        }
        return Optional.empty();
    }

    private double mean(int point) {
        return at.apply(point).mean();
    }

    private int next(int point) {
        return Math.min(last, point + STRIDE);
    }

    /** The last crossing of a bound at or before a point at which the mean has turned. */
    private double before(ToDoubleFunction<Estimate> bound, int turned) {
        boolean sign = above(bound, turned);
        int point = turned;
        while (point > first) {
            int before = Math.max(first, point - STRIDE);
            if (above(bound, before) != sign) {
                return factor(crossing(bound, before, point));
            }
            point = before;
        }
        return 0;
    }

    /** The first crossing of a bound at or after a point at which the mean has not yet turned. */
    private double after(ToDoubleFunction<Estimate> bound, int notYet) {
        boolean sign = above(bound, notYet);
        int point = notYet;
        while (point < last) {
            int after = next(point);
            if (above(bound, after) != sign) {
                return factor(crossing(bound, point, after));
            }
            point = after;
        }
        return Double.POSITIVE_INFINITY;
    }

    private boolean above(ToDoubleFunction<Estimate> bound, int point) {
        return bound.applyAsDouble(at.apply(point)) > 0;
    }

    /** Between two points at which a bound has different signs: bisection to neighbours, then a straight line. */
    private double crossing(ToDoubleFunction<Estimate> bound, int from, int to) {
        boolean sign = above(bound, from);
        int low = from;
        int high = to;
        while (high - low > 1) {
            int middle = Math.floorDiv(low + high, 2);
            if (above(bound, middle) == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double below = bound.applyAsDouble(at.apply(low));
        double beyond = bound.applyAsDouble(at.apply(high));
        return low + below / (below - beyond);
    }
}
