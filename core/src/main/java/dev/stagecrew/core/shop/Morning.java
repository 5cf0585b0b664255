package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;

/**
 * The state of the shop as every agent hears it at midnight.
 *
 * @param quality for each {@link Quality}, by ordinal, 0 to 1
 * @param managerLift what a manager adds to everybody's output
 * @param team people on the payroll, the owner included
 */
public record Morning(int day, double[] quality, double managerLift, int team) {
    public Morning {
        quality = quality.clone();
    }

    public double quality(Quality which) {
        return quality[which.ordinal()];
    }
}
