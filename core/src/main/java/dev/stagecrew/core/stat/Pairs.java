package dev.stagecrew.core.stat;

import dev.stagecrew.core.kpi.Direction;
import java.util.Arrays;

/** Two samples of the same length without a NaN, and their differences. */
record Pairs(double[] first, double[] second, double[] differences) {
    /** Some thousand times the spacing of doubles. */
    private static final double ROUNDING = 1e-12;

    /** Keeps the indices at which both are defined. */
    static Pairs of(double[] first, double[] second) {
        int count = 0;
        double[] a = new double[first.length];
        double[] b = new double[first.length];
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i]) && !Double.isNaN(second[i])) {
                a[count] = first[i];
                b[count] = second[i];
                differences[count] = difference(first[i], second[i]);
                count++;
            }
        }
        return new Pairs(Arrays.copyOf(a, count), Arrays.copyOf(b, count), Arrays.copyOf(differences, count));
    }

    /** Sums in another order differ by a hair: that is no difference, and must not count as a year that is better. */
    private static double difference(double first, double second) {
        double difference = first - second;
        return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(first), Math.abs(second)) ? 0 : difference;
    }

    int betterIn(Direction better) {
        double sign = switch (better) {
            case HIGHER_IS_BETTER -> 1;
            case LOWER_IS_BETTER -> -1;
            case NEITHER -> 0;
        };
        int years = 0;
        for (double difference : differences) {
            if (sign * difference > 0) {
                years++;
            }
        }
        return years;
    }

    double correlation(Moments a, Moments b) {
        CompensatedSum products = new CompensatedSum();
        for (int i = 0; i < first.length; i++) {
            products.add((first[i] - a.mean()) * (second[i] - b.mean()));
        }
        double covariance = products.value() / (first.length - 1);
        double correlation = covariance / Math.sqrt(a.variance() * b.variance());
        return Math.max(-1, Math.min(1, correlation));
    }
}
