package dev.stagecrew.core.today;

/**
 * A figure that is met by one factor.
 *
 * @param wanted what the books say
 * @param low the least factor that makes sense
 * @param high the greatest
 */
public record Aim(Figure figure, double wanted, FreeParameter factor, double low, double high) {
    /** As near to a bound as no owner could tell from it. */
    private static final double TOUCHING = .03;

    public Aim {
        if (!(wanted > 0) || !(low > 0) || !(low <= high)) {
            throw new IllegalArgumentException(
                    "an aim must be above 0 and within bounds: " + wanted + ", " + low + " to " + high);
        }
    }

    double clipped(double value) {
        return Math.max(low, Math.min(high, value));
    }

    boolean isLowest(double value) {
        return value <= low * (1 + TOUCHING);
    }

    boolean isHighest(double value) {
        return value >= high * (1 - TOUCHING);
    }
}
