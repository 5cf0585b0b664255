package dev.stagecrew.core.decision.selection;

import dev.stagecrew.core.decision.Trial;
import java.util.Arrays;

/** The years of one candidate so far, turned so that more is better. */
final class Sample<C> {
    private final C candidate;
    private final double sign;
    private double[] values = new double[0];

    Sample(C candidate, double sign) {
        this.candidate = candidate;
        this.sign = sign;
    }

    C candidate() {
        return candidate;
    }

    int years() {
        return values.length;
    }

    /** Observes until there are so many years; says how many were new. */
    int extendTo(int years, Trial<C> trial) {
        int before = values.length;
        if (years <= before) {
            return 0;
        }
        double[] fresh = trial.observe(candidate, before, years - before);
        values = Arrays.copyOf(values, years);
        for (int i = 0; i < fresh.length; i++) {
            values[before + i] = sign * defined(fresh[i], before + i);
        }
        return years - before;
    }

    private double defined(double value, int year) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("the KPI of " + candidate + " is undefined in year " + year
                    + "; a KPI that selects must be defined in every year. Maybe contribution");
        }
        return value;
    }

    /** The values as they were observed, over the first years. */
    double[] observed(int years) {
        return Arrays.stream(values, 0, years).map(value -> sign * value).toArray();
    }

    /** How far the other is ahead, over the years that both have. */
    Lead leadOf(Sample<C> other) {
        int years = Math.min(values.length, other.values.length);
        double mean = 0;
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < years; i++) {
            double distance = other.values[i] - values[i] - mean;
            double step = distance / (i + 1);
            double term = distance * step * i;
            cubes += term * step * (i - 1) - 3 * step * squares;
            squares += term;
            mean += step;
        }
        double skewness = squares == 0 ? 0 : Math.sqrt(years) * cubes / Math.pow(squares, 1.5);
        return new Lead(years, mean, squares / (years - 1), skewness);
    }
}
