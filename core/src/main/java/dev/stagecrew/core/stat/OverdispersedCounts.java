package dev.stagecrew.core.stat;

/**
 * How far counts of days swing beyond chance around what is expected of each, and how much of a swing is left a day later.
 *
 * <p>A count is Poisson around its expectation times a level that varies with v about 1: Var y = μ + v²μ². Hence
 * v² = Σ((y − μ)² · n/(n − p) − μ) / Σμ². The chance of one day knows nothing of the next, so that what neighbours share
 * is the level's: ρ = mean((y/μ − 1)(y′/μ′ − 1)) / v² over pairs of calendar neighbours. The model's state is the
 * logarithm of a lognormal level, whose correlation is ln(1 + ρv²) / ln(1 + v²).
 *
 * <p>Source of the moment estimate: N. E. Breslow, Extra-Poisson variation in log-linear models, Applied Statistics 33
 * (1984) 38–44, doi:10.2307/2347661.
 *
 * @param variation v; 0 where counts vary no more than chance
 * @param persistence of the log state, from 0 to 1; NaN without variation or neighbours
 * @param days that were counted
 * @param pairs of neighbours
 */
public record OverdispersedCounts(double variation, double persistence, int days, int pairs) {
    /**
     * From days on end.
     *
     * @param counts of each day
     * @param expected of each day; 0 or NaN for a day that does not count, as one on which the shop was closed
     * @param fitted how many numbers the expectations were fitted with
     */
    public static OverdispersedCounts of(double[] counts, double[] expected, int fitted) {
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum means = new CompensatedSum();
        CompensatedSum scale = new CompensatedSum();
        CompensatedSum together = new CompensatedSum();
        int days = 0;
        int pairs = 0;
        for (int i = 0; i < counts.length; i++) {
            if (!(expected[i] > 0)) {
                continue;
            }
            double distance = counts[i] - expected[i];
            squares.add(distance * distance);
            means.add(expected[i]);
            scale.add(expected[i] * expected[i]);
            days++;
            if (i > 0 && expected[i - 1] > 0) {
                together.add((counts[i - 1] / expected[i - 1] - 1) * (counts[i] / expected[i] - 1));
                pairs++;
            }
        }
        if (days <= fitted) {
            throw new IllegalArgumentException(days + " days cannot tell about " + fitted + " numbers");
        }
        double square = Math.max(
                0, (squares.value() * days / (days - fitted) - means.value()) / Math.max(scale.value(), 1e-300));
        return new OverdispersedCounts(Math.sqrt(square), persistence(together.value() / pairs, square), days, pairs);
    }

    private static double persistence(double covariance, double square) {
        return square == 0
                ? Double.NaN
                : Math.max(0, Math.min(1, Math.log1p(Math.max(covariance, 0)) / Math.log1p(square)));
    }
}
