package dev.stagecrew.core.stat;

/**
 * Count, mean and unbiased variance of the values that are not NaN.
 *
 * <p>Two passes in the order of the array, each a compensated sum (Neumaier 1974) of distances from the first value: the
 * result depends on the order alone, equal values have a variance of exactly zero, and a large common offset costs no
 * digits.
 *
 * @param count how many values are not NaN
 * @param mean NaN when the count is 0
 * @param variance Σ(x − x̄)² / (n − 1); NaN when the count is below 2
 */
public record Moments(int count, double mean, double variance) {
    /** The moments of the values that are not NaN. */
    public static Moments of(double[] values) {
        double origin = firstDefined(values);
        int count = 0;
        CompensatedSum distances = new CompensatedSum();
        for (double value : values) {
            if (!Double.isNaN(value)) {
                distances.add(value - origin);
                count++;
            }
        }
        if (count == 0) {
            return new Moments(0, Double.NaN, Double.NaN);
        }
        double shift = distances.value() / count;
        return new Moments(count, origin + shift, variance(values, origin, shift, count));
    }

    /** The standard error of the mean: s / √n; NaN when the count is below 2. */
    public double standardError() {
        return Math.sqrt(variance / count);
    }

    /**
     * The skewness g₁ = m₃ / m₂^1.5 of the values these moments were taken from; 0 when they do not vary, NaN without a
     * value.
     */
    public double skewness(double[] values) {
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum cubes = new CompensatedSum();
        for (double value : values) {
            if (!Double.isNaN(value)) {
                double distance = value - mean;
                squares.add(distance * distance);
                cubes.add(distance * distance * distance);
            }
        }
        double spread = squares.value() / count;
        return spread == 0 ? 0 : cubes.value() / count / Math.pow(spread, 1.5);
    }

    private static double variance(double[] values, double origin, double shift, int count) {
        if (count < 2) {
            return Double.NaN;
        }
        CompensatedSum squares = new CompensatedSum();
        for (double value : values) {
            if (!Double.isNaN(value)) {
                double distance = value - origin - shift;
                squares.add(distance * distance);
            }
        }
        return squares.value() / (count - 1);
    }

    private static double firstDefined(double[] values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }
}
