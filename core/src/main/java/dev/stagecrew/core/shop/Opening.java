package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The shop on the morning of its first day, as its owner describes it.
 *
 * @param quality state of each quality, 0 to 1
 * @param customers active customers
 * @param reviewsPerProduct written so far
 * @param rating mean stars
 * @param products how many share the reviews
 * @param reviewsGrow whether the shop is young: its reviews have not yet come to where its orders hold them
 */
public record Opening(
        Map<Quality, Double> quality,
        double customers,
        double reviewsPerProduct,
        double rating,
        int products,
        boolean reviewsGrow) {
    public Opening {
        if (customers < 0 || reviewsPerProduct < 0 || products < 1) {
            throw new IllegalArgumentException(
                    "a shop must have at least one product, and not fewer than no customers (" + customers
                            + ") and reviews (" + reviewsPerProduct + ")");
        }
        EnumMap<Quality, Double> copy = new EnumMap<>(Quality.class);
        copy.putAll(quality);
        quality = Collections.unmodifiableMap(copy);
    }

    /** How good something is on the first morning; 0 where nothing is said. */
    public double quality(Quality which) {
        return quality.getOrDefault(which, 0.0);
    }

    /** How much is left to be made better when a quality has come so far, relative to the first day: 0 to 1. */
    public double left(Quality which, double value) {
        double first = 1 - quality(which);
        return first <= 0 ? 1 : Math.max(0, Math.min(1, (1 - value) / first));
    }

    /** All reviews there are. */
    public double reviews() {
        return reviewsPerProduct * products;
    }

    /** The state of the shop on its first day: nothing of late is known, so what is usual is supposed. */
    public Morning morning(int firstDay, Assumptions assumptions) {
        double[] values = new double[Quality.values().length];
        quality.forEach((which, value) -> values[which.ordinal()] = value);
        return new Morning(
                firstDay,
                values,
                0,
                Service.usuallySatisfied(assumptions),
                assumptions.get(Assumption.USUAL_DISPATCH_DAYS));
    }
}
