package dev.stagecrew.study.when;

import dev.stagecrew.core.stat.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How the shop grows by itself, in orders a month with nobody hired. Years are compared with years, so that December is
 * not taken for growth.
 *
 * @param yearsUpTo mean orders a month over the twelve months that end with a month, from month 12 on
 * @param change of the last of these years against the first, in orders a month
 */
public record Growth(List<Double> yearsUpTo, Estimate change) {
    /** Months that are simulated for it. */
    public static final int MONTHS = 36;

    private static final int A_YEAR = 12;

    public Growth {
        yearsUpTo = List.copyOf(yearsUpTo);
    }

    /**
     * The growth seen in simulated years.
     *
     * @param months orders of each month, in each simulated year
     */
    static Growth of(List<double[]> months) {
        List<Double> years = IntStream.rangeClosed(A_YEAR, months.size())
                .mapToObj(until -> Arrays.stream(year(months, until)).average().orElse(Double.NaN))
                .toList();
        double[] change = year(months, months.size());
        double[] first = year(months, A_YEAR);
        Arrays.setAll(change, each -> change[each] - first[each]);
        return new Growth(years, Estimate.of(change));
    }

    private static double[] year(List<double[]> months, int until) {
        double[] mean = new double[months.get(0).length];
        for (double[] month : months.subList(until - A_YEAR, until)) {
            for (int each = 0; each < mean.length; each++) {
                mean[each] += month[each] / A_YEAR;
            }
        }
        return mean;
    }

    /** Whether it can be told from none. */
    public boolean isCertain() {
        return change.low() > 0;
    }

    /** The month with which a year of so many orders a month ends; nothing where no year that was looked at has them. */
    public OptionalInt month(double orders) {
        return IntStream.range(0, yearsUpTo.size())
                .filter(year -> yearsUpTo.get(year) >= orders)
                .map(year -> year + A_YEAR)
                .findFirst();
    }
}
