package dev.stagecrew.core.stat;

import java.util.Arrays;

/**
 * How much of what is known about a mean rests on its few most extreme years.
 *
 * <p>A Student interval holds where no single value is large beside all others (Lindeberg's condition). Where a shop breaks
 * down once in two hundred years, one year in a sample of a hundred may weigh more than the ninety-nine others; the
 * interval then says where the mean would be if such years came as often as in this sample, and covers it less than half
 * of the time.
 *
 * <p>The criterion: a few years carry the mean when the three with the largest (x − x̄)² hold more than half of Σ(x − x̄)²,
 * or when the mean lies outside the tenth and the ninetieth percentile, where hardly any year is. With fewer than 60 years
 * it is one for each twenty in place of three, so that a normal sample is called so less than once in a hundred times.
 * Three years of a hundred normal ones hold a fifth, and of a hundred exponential ones, whose Student interval still covers
 * 94 times in 100, a third.
 *
 * <p>NaN values are skipped. With fewer than 20 years, or when none differs from another, nothing can be said, and no year
 * carries the mean. What did not happen in the sample cannot be seen in it: a mean that no year carries may still be one
 * that rare years decide.
 *
 * <p>Sources: share of the largest squares, whose limit is zero exactly where there is a variance: P. Embrechts, C.
 * Klüppelberg, T. Mikosch, Modelling Extremal Events (1997), section 6.2.6; W. Feller, An Introduction to Probability
 * Theory and Its Applications, volume 2, 2nd ed. (1971), section VIII.4 (Lindeberg).
 *
 * @param years how many years are called few: three, or one for each twenty; 0 where nothing can be said
 * @param share of Σ(x − x̄)² that they hold, 0 to 1
 * @param beyondMostYears whether the mean lies outside P10 to P90
 */
public record FewYears(int years, double share, boolean beyondMostYears) {
    private static final int MOST = 3;
    private static final int ONE_FOR_EACH = 20;
    private static final double HALF = 0.5;

    /** The few most extreme of the values. */
    public static FewYears of(double[] values) {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        Moments moments = Moments.of(defined);
        int years = Math.min(MOST, defined.length / ONE_FOR_EACH);
        if (years == 0 || moments.variance() == 0) {
            return new FewYears(0, 0, false);
        }
        double[] quantiles = Quantiles.of(defined, 0.1, 0.9);
        boolean beyond = moments.mean() < quantiles[0] || moments.mean() > quantiles[1];
        return new FewYears(years, share(defined, moments.mean(), years), beyond);
    }

    /** Whether they carry the mean, so that its interval does not hold. */
    public boolean carryTheMean() {
        return holdMostOfTheSpread() || beyondMostYears;
    }

    /** Whether they hold more than half of Σ(x − x̄)². */
    public boolean holdMostOfTheSpread() {
        return share > HALF;
    }

    private static double share(double[] values, double mean, int years) {
        double[] squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sorted()
                .toArray();
        CompensatedSum all = new CompensatedSum();
        CompensatedSum few = new CompensatedSum();
        for (int i = 0; i < squares.length; i++) {
            all.add(squares[i]);
            if (i >= squares.length - years) {
                few.add(squares[i]);
            }
        }
        return few.value() / all.value();
    }
}
