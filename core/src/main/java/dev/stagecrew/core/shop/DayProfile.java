package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import java.util.List;

/** How a day's visits spread over its hours: constant within an hour. */
public final class DayProfile {
    private final double[] cumulative;

    /**
     * A profile.
     *
     * @param weights 24 relative weights
     */
    public DayProfile(List<Double> weights) {
        cumulative = new double[weights.size() + 1];
        for (int hour = 0; hour < weights.size(); hour++) {
            cumulative[hour + 1] = cumulative[hour] + weights.get(hour);
        }
        double total = cumulative[weights.size()];
        if (!(total > 0)) {
            throw new IllegalArgumentException("the hour weights must not all be zero");
        }
        for (int hour = 0; hour < cumulative.length; hour++) {
            cumulative[hour] /= total;
        }
    }

    /** The time of day by inversion: the instant before which a share {@code luck} of visits comes. */
    public long timeOfDayMillis(double luck) {
        int hour = 0;
        while (hour < cumulative.length - 2 && cumulative[hour + 1] <= luck) {
            hour++;
        }
        double within = (luck - cumulative[hour]) / (cumulative[hour + 1] - cumulative[hour]);
        return Math.min(SimTime.DAY_MILLIS - 1, hour * SimTime.HOUR_MILLIS + (long) (within * SimTime.HOUR_MILLIS));
    }
}
