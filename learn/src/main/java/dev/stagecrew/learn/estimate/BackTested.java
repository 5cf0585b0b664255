package dev.stagecrew.learn.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Forecasts that were made of what is known by now, beside what happened. */
public record BackTested(List<Point> points) {
    private static final int LEAST_POINTS = 12;
    private static final double LEAST_80 = .70;
    private static final double MOST_80 = .95;
    private static final double LEAST_95 = .85;
    private static final double BIASED = .15;

    /**
     * One forecast.
     *
     * @param origin the day from which it was made; nothing of it or later was known
     * @param from the first day that it is of
     * @param low80 lower end of the interval that holds four of five
     * @param low95 lower end of the interval that holds 19 of 20
     * @param crps of the forecast
     * @param recent CRPS of the last 13 weeks taken as a forecast
     * @param lastYear CRPS of the same days a year (52 weeks) before, where they are known
     */
    public record Point(
            LocalDate origin,
            LocalDate from,
            double actual,
            double mean,
            double low80,
            double high80,
            double low95,
            double high95,
            double crps,
            double recent,
            OptionalDouble lastYear) {
        boolean within80() {
            return actual >= low80 && actual <= high80;
        }

        boolean within95() {
            return actual >= low95 && actual <= high95;
        }
    }

    public BackTested {
        points = List.copyOf(points);
    }

    public int within80() {
        return (int) points.stream().filter(Point::within80).count();
    }

    public int within95() {
        return (int) points.stream().filter(Point::within95).count();
    }

    public double crps() {
        return mean(Point::crps);
    }

    /** The mean CRPS of repeating the last 13 weeks. */
    public double recentCrps() {
        return mean(Point::recent);
    }

    /** How much closer than repeating the last 13 weeks: 0 is no closer. */
    public double skill() {
        return 1 - crps() / recentCrps();
    }

    /** How far all forecasts together were above what happened, as a share of it. */
    public double bias() {
        return bias(points);
    }

    /** What to think of such forecasts. */
    public Trust trust() {
        if (points.size() < LEAST_POINTS) {
            return Trust.CANNOT_TELL;
        }
        if (biasedOrigins() * 3 >= origins().size() * 2L) {
            return Trust.BIASED;
        }
        double in80 = (double) within80() / points.size();
        if (in80 < LEAST_80 || (double) within95() / points.size() < LEAST_95) {
            return Trust.TOO_SURE;
        }
        return in80 <= MOST_80 && skill() >= 0 ? Trust.TRUSTWORTHY : Trust.VAGUE;
    }

    private long biasedOrigins() {
        return origins().values().stream()
                .filter(of -> Math.abs(bias(of)) > BIASED)
                .count();
    }

    private Map<LocalDate, List<Point>> origins() {
        Map<LocalDate, List<Point>> origins = new TreeMap<>();
        points.forEach(point -> origins.computeIfAbsent(
                point.origin(),
                origin -> points.stream()
                        .filter(one -> one.origin().equals(origin))
                        .toList()));
        return origins;
    }

    private static double bias(List<Point> points) {
        double actual = points.stream().mapToDouble(Point::actual).sum();
        return points.stream().mapToDouble(Point::mean).sum() / actual - 1;
    }

    private double mean(ToDoubleFunction<Point> score) {
        return points.stream().mapToDouble(score).average().orElse(Double.NaN);
    }
}
