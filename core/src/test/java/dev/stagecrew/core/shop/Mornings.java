package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Quality;
import java.util.Map;

/** States of a shop for tests. */
final class Mornings {
    private Mornings() {}

    static Morning with(Map<Quality, Double> quality) {
        return with(quality, 0);
    }

    static Morning with(Map<Quality, Double> quality, double dispatchDays) {
        double[] values = new double[Quality.values().length];
        quality.forEach((which, value) -> values[which.ordinal()] = value);
        return new Morning(0, values, 0, .9, dispatchDays);
    }

    /** Every quality the same. */
    static Morning all(double value, double dispatchDays) {
        double[] values = new double[Quality.values().length];
        java.util.Arrays.fill(values, value);
        return new Morning(0, values, 0, .9, dispatchDays);
    }

    /** A day of a shop at a fifth of what is possible. */
    static Morning on(int day) {
        Morning usual = all(.2, 1);
        return new Morning(day, usual.quality(), 0, usual.satisfied(), usual.dispatchDays());
    }
}
