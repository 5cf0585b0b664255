package dev.stagecrew.learn.track;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.kpi.Unit;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.track.Tracked.Outlook;
import dev.stagecrew.learn.track.Tracked.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Follows a plan. The run is not simulated again: its years are what was possible, and those that look like the months that
 * are over count for more (importance weights of a Student-t with six degrees of freedom, the model being off by a tenth
 * of a level even where all is right).
 */
public final class Tracking {
    private static final double FREEDOM = 6;
    private static final double DISCREPANCY = .1;
    private static final double LEAST = 1e-3;

    /** Beyond so many tenths of a level a year looks like another shop. */
    private static final double MOST_AWAY = 3;

    /** Fewer years than this that look like what happened say nothing. */
    private static final double LEAST_YEARS = 5;

    private final ResultReader run;
    private final String plan;
    private final LocalDate began;
    private final Outcomes outcomes;

    private Tracking(ResultReader run, String plan, LocalDate began, Facts facts) {
        this.run = run;
        this.plan = plan;
        this.began = began;
        this.outcomes = new Outcomes(facts);
    }

    /**
     * Holds exports against a run.
     *
     * @param plan the plan that was followed
     * @param began the day that is the run's first
     */
    public static Tracked of(ResultReader run, String plan, LocalDate began, Facts facts) {
        return new Tracking(run, plan, began, facts).tracked();
    }

    private Tracked tracked() {
        List<Point> points = new ArrayList<>();
        List<Period> months = run.periods(Period.Span.MONTH);
        int over = over(months.size());
        for (Period month : months.subList(0, over)) {
            LocalDate from = began.plusMonths(month.number() - 1L);
            for (Map.Entry<Kpi, Double> known :
                    outcomes.of(from, from.plusMonths(1)).entrySet()) {
                point(known.getKey(), month, from, known.getValue()).ifPresent(points::add);
            }
        }
        return new Tracked(plan, began, points, points.isEmpty() ? Optional.empty() : outlook(points, months, over));
    }

    /** How many months of the run are wholly over. */
    private int over(int months) {
        LocalDate last = outcomes.lastDay().orElse(LocalDate.MIN);
        int over = 0;
        while (over < months && !began.plusMonths(over + 1L).minusDays(1).isAfter(last)) {
            over++;
        }
        return over;
    }

    private boolean has(Kpi kpi) {
        return run.manifest().kpis().stream().anyMatch(one -> one.id().equals(kpi.id()));
    }

    private Optional<Point> point(Kpi kpi, Period month, LocalDate from, double observed) {
        if (!has(kpi)) {
            return Optional.empty();
        }
        double[] years = DoubleStream.of(run.values(plan, kpi.id(), month))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (years.length < 2) {
            return Optional.empty();
        }
        double[] ends = Quantiles.of(years, .1, .5, .9);
        return Optional.of(new Point(kpi, month.number(), from, observed, ends[0], ends[1], ends[2]));
    }

    private Optional<Outlook> outlook(List<Point> points, List<Period> months, int over) {
        String baseline = run.manifest().baseline();
        if (over == months.size() || plan.equals(baseline)) {
            return Optional.empty();
        }
        double[][] away = away(points);
        if (Stream.of(away).noneMatch(year -> DoubleStream.of(year).allMatch(one -> Math.abs(one) <= MOST_AWAY))) {
            return Optional.empty();
        }
        double[] weights = weights(away);
        double squares = DoubleStream.of(weights).map(weight -> weight * weight).sum();
        double[] gains = new double[weights.length];
        for (Period month : months.subList(over, months.size())) {
            double[] ours = run.values(plan, Kpi.CONTRIBUTION.id(), month);
            double[] theirs = run.values(baseline, Kpi.CONTRIBUTION.id(), month);
            Arrays.setAll(gains, year -> gains[year] + ours[year] - theirs[year]);
        }
        double now = 0;
        double better = 0;
        for (int year = 0; year < gains.length; year++) {
            now += weights[year] * gains[year];
            better += gains[year] > 0 ? weights[year] : 0;
        }
        double before = DoubleStream.of(gains).average().orElseThrow();
        return 1 / squares < LEAST_YEARS
                ? Optional.empty()
                : Optional.of(new Outlook(1 / squares, gains.length, before, now, better));
    }

    /** How far each year is from what happened, KPI by KPI, in tenths. */
    private double[][] away(List<Point> points) {
        List<Kpi> kpis =
                List.copyOf(new TreeSet<>(points.stream().map(Point::kpi).toList()));
        double[][] away = new double[run.replications()][kpis.size()];
        for (int at = 0; at < kpis.size(); at++) {
            Kpi kpi = kpis.get(at);
            List<Point> months =
                    points.stream().filter(point -> point.kpi() == kpi).toList();
            double observed = bent(
                    kpi, months.stream().mapToDouble(Point::observed).average().orElseThrow());
            double[] years = mean(kpi, months);
            for (int year = 0; year < away.length; year++) {
                // a year without a value is like none
                away[year][at] =
                        Double.isNaN(years[year]) ? 2 * MOST_AWAY : (bent(kpi, years[year]) - observed) / DISCREPANCY;
            }
        }
        return away;
    }

    /** How much each year looks like what happened; together 1. */
    private static double[] weights(double[][] away) {
        double[] logs = Stream.of(away)
                .mapToDouble(year -> DoubleStream.of(year)
                        .map(one -> -(FREEDOM + 1) / 2 * Math.log1p(one * one / FREEDOM))
                        .sum())
                .toArray();
        double most = DoubleStream.of(logs).max().orElse(0);
        double[] weights =
                DoubleStream.of(logs).map(log -> Math.exp(log - most)).toArray();
        double sum = DoubleStream.of(weights).sum();
        return DoubleStream.of(weights).map(weight -> weight / sum).toArray();
    }

    /** The mean of some months, year by year: single months are mostly luck. */
    private double[] mean(Kpi kpi, List<Point> months) {
        double[] mean = new double[run.replications()];
        for (Point point : months) {
            double[] years = run.values(plan, kpi.id(), Period.month(point.month()));
            Arrays.setAll(mean, year -> mean[year] + years[year] / months.size());
        }
        return mean;
    }

    /** A level by its logarithm; a share as it is, ten points of it being a tenth. */
    private static double bent(Kpi kpi, double value) {
        return kpi.unit() == Unit.RATIO ? value : Math.log(Math.max(LEAST, value));
    }
}
