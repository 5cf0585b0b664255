package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;

/**
 * The state of the shop as every agent hears it at midnight.
 *
 * @param quality for each {@link Quality}, by ordinal, 0 to 1
 * @param managerLift what a manager adds to everybody's output
 * @param satisfied share of recent contacts that ended content
 * @param dispatchDays days that recent orders took to leave the house
 */
public record Morning(int day, double[] quality, double managerLift, double satisfied, double dispatchDays) {
    public Morning {
        quality = quality.clone();
    }

    public double quality(Quality which) {
        return quality[which.ordinal()];
    }
}
