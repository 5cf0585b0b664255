package dev.stagecrew.core.stat;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The median over years with a 95% interval that holds whatever the distribution: a year so bad that it happens once in
 * two hundred moves it no more than any other.
 *
 * <p>The interval lies between the l-th smallest and the l-th largest value, l the largest for which the binomial
 * probability of fewer than l successes in n tosses of a fair coin is at most 2.5%: {@code P(B(n, ½) ≤ l − 1) ≤ 0.025}.
 * These are the medians that a two-sided sign test does not reject at 5%. It covers the median of a continuous distribution
 * with 95% or a little more (96.5% with 100 values, less than 97% from 86 on), and with ties at least as often.
 *
 * <p>NaN values are skipped. With one to five values no interval between two of them reaches 95%: it is infinite, from −∞
 * to +∞; with none everything but the count is NaN. The median of an even number is the mean of the middle two, as in
 * {@link Quantiles}.
 *
 * <p>Sources: W. R. Thompson, On confidence ranges for the median and other expectation distributions for populations of
 * unknown distribution form, Annals of Mathematical Statistics 7 (1936) 122–128, doi:10.1214/aoms/1177732502; W. J.
 * Conover, Practical Nonparametric Statistics, 3rd ed. (1999), section 3.2.
 *
 * @param count how many values are not NaN
 * @param median the middle value
 * @param low lower end of the 95% interval of the median
 * @param high upper end of the 95% interval of the median
 */
public record TypicalYear(int count, double median, double low, double high) {
    private static final double HALF_OF_THE_ERROR = 0.025;
    private static final int FEWEST = 6;
    private static final Map<Integer, Integer> REMEMBERED = new ConcurrentHashMap<>();

    /** The typical one of the values. */
    public static TypicalYear of(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int count = sorted.length;
        if (count == 0) {
            return new TypicalYear(0, Double.NaN, Double.NaN, Double.NaN);
        }
        double median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        if (count < FEWEST) {
            return new TypicalYear(count, median, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int rank = REMEMBERED.computeIfAbsent(count, TypicalYear::rank);
        return new TypicalYear(count, median, sorted[rank - 1], sorted[count - rank]);
    }

    /** Half the width of the 95% interval: infinite with fewer than six values, NaN with none. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** The quantile is the smallest number of successes that are not too few, l: fewer happen in less than 2.5%. */
    private static int rank(int count) {
        return BinomialDistribution.of(count, 0.5).inverseCumulativeProbability(HALF_OF_THE_ERROR);
    }
}
