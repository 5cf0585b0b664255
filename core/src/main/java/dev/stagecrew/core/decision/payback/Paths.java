package dev.stagecrew.core.decision.payback;

import dev.stagecrew.core.stat.Estimate;
import dev.stagecrew.core.stat.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Cumulative differences, {@code [year][week]}. */
record Paths(double[][] cumulative) {
    static Paths of(double[][] differences) {
        if (differences.length == 0 || differences[0].length == 0) {
            throw new IllegalArgumentException("payback needs at least one year of at least one week");
        }
        double[][] cumulative = new double[differences.length][];
        for (int year = 0; year < differences.length; year++) {
            cumulative[year] = differences[year].clone();
            for (int week = 1; week < cumulative[year].length; week++) {
                cumulative[year][week] += cumulative[year][week - 1];
            }
        }
        return new Paths(cumulative);
    }

    Payback payback() {
        int[] weeks = Stream.of(cumulative)
                .map(Paths::paidBackIn)
                .mapToInt(week -> week.orElse(Integer.MAX_VALUE))
                .sorted()
                .toArray();
        List<Estimate> path = path();
        double[] meanPath = path.stream().mapToDouble(Estimate::mean).toArray();
        int paidBack = (int)
                Arrays.stream(weeks).filter(week -> week < Integer.MAX_VALUE).count();
        return new Payback(
                paidBackIn(meanPath),
                Wilson.of(paidBack, weeks.length),
                by(weeks, 0.1),
                by(weeks, 0.5),
                by(weeks, 0.9),
                Estimate.of(perYear(Paths::deepest)),
                path.get(path.size() - 1),
                path);
    }

    private List<Estimate> path() {
        List<Estimate> path = new ArrayList<>();
        for (int week = 0; week < cumulative[0].length; week++) {
            int at = week;
            path.add(Estimate.of(perYear(values -> values[at])));
        }
        return path;
    }

    private double[] perYear(ToDoubleFunction<double[]> measure) {
        return Stream.of(cumulative).mapToDouble(measure).toArray();
    }

    private static double deepest(double[] path) {
        return Math.min(0, Arrays.stream(path).min().orElse(0));
    }

    private static OptionalInt paidBackIn(double[] path) {
        int week = path.length;
        while (week > 0 && path[week - 1] >= 0) {
            week--;
        }
        if (week == path.length) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(week == 0 ? 0 : week + 1);
    }

    /** The week by which a share of all years, never included, is paid back. */
    private static OptionalInt by(int[] sortedWeeks, double share) {
        int week = sortedWeeks[(int) Math.ceil(share * sortedWeeks.length) - 1];
        return week == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(week);
    }
}
