package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.stat.Crps;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.learn.gate.DayCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Forecasts counts again from days of the past, each time from what was known when that day began, and compares.
 *
 * @param first the first origin
 * @param origins how many
 * @param step days from one origin to the next
 * @param days how far each one looks
 * @param sum days that are predicted together: 7 for weeks, 1 for days
 */
public record RollingOrigins(LocalDate first, int origins, int step, int days, int sum) {
    private static final int DRAWS = 800;
    private static final int RECENT = 13;
    private static final int FOUR_WEEKS = 28;

    /** Fewer weeks are not enough to forecast from and to compare with. */
    static final int LEAST_WEEKS = 26;

    private static final int LEAST_ORIGINS = 4;
    private static final int MOST_ORIGINS = 12;

    /** Weeks of four-week forecasts, as many origins as leave 13 weeks ahead of the first, four at least. */
    static RollingOrigins of(DayCounts counts) {
        int room = (counts.days() - RECENT * 7) / FOUR_WEEKS;
        int origins = Math.max(LEAST_ORIGINS, Math.min(MOST_ORIGINS, room));
        LocalDate first = counts.date(counts.days() - origins * FOUR_WEEKS);
        return new RollingOrigins(first, origins, FOUR_WEEKS, FOUR_WEEKS, 7);
    }

    /** One forecast of everything after two thirds, week by week. */
    static RollingOrigins ofLastThird(DayCounts counts) {
        int weeks = counts.days() / 7 / 3;
        return new RollingOrigins(counts.date(counts.days() - 7 * weeks), 1, 7, 7 * weeks, 7);
    }

    /** Makes the forecasts; what is predicted takes no part in them. */
    public BackTested of(DayCounts counts, CountForecast.Assumed assumed, long seed) {
        return of(counts, assumed, levelWeeks(counts, assumed, seed), seed);
    }

    /** The weeks that each origin takes its level from. */
    List<Integer> levelWeeks(DayCounts counts, CountForecast.Assumed assumed, long seed) {
        List<Integer> weeks = new ArrayList<>();
        for (int i = 0; i < origins; i++) {
            CountForecast forecast = CountForecast.from(counts.before(origin(i)), assumed);
            weeks.add(forecast.levelWeeks(days, new Streams(seed, i)));
        }
        return weeks;
    }

    /** As {@link #of(DayCounts, CountForecast.Assumed, long)}, with the weeks of each origin's level known. */
    BackTested of(DayCounts counts, CountForecast.Assumed assumed, List<Integer> weeks, long seed) {
        List<BackTested.Point> points = new ArrayList<>();
        for (int i = 0; i < origins; i++) {
            LocalDate origin = origin(i);
            int ahead = Math.min(days, counts.days() - counts.index(origin));
            ahead -= ahead % sum;
            if (ahead > 0) {
                CountForecast forecast = CountForecast.from(counts.before(origin), assumed.withWeeks(weeks.get(i)));
                double[][] drawn = forecast.draw(ahead, DRAWS, new Streams(seed, i));
                for (int from = 0; from < ahead; from += sum) {
                    points.add(point(counts, origin, from, CountForecast.sums(drawn, from, from + sum)));
                }
            }
        }
        return new BackTested(points);
    }

    private LocalDate origin(int i) {
        return first.plusDays((long) i * step);
    }

    /** The draws of everything from one origin on, together. */
    public double[] total(DayCounts counts, CountForecast.Assumed assumed, long seed) {
        CountForecast forecast = CountForecast.from(counts.before(first), assumed);
        int ahead = Math.min(days, counts.days() - counts.index(first));
        return CountForecast.sums(forecast.draw(ahead, DRAWS, new Streams(seed, 0)), 0, ahead);
    }

    private BackTested.Point point(DayCounts counts, LocalDate origin, int ahead, double[] drawn) {
        int at = counts.index(origin);
        int from = at + ahead;
        double actual = counts.sum(from, from + sum);
        double[] ends = Quantiles.of(drawn, .1, .9, .025, .975);
        double[] recent = new double[Math.min(RECENT * 7 / sum, at / sum)];
        Arrays.setAll(recent, i -> counts.sum(at - (i + 1) * sum, at - i * sum));
        int yearAgo = from - 52 * 7;
        return new BackTested.Point(
                origin,
                counts.date(from),
                actual,
                Arrays.stream(drawn).average().orElse(Double.NaN),
                ends[0],
                ends[1],
                ends[2],
                ends[3],
                Crps.of(drawn, actual),
                recent.length == 0 ? Double.NaN : Crps.of(recent, actual),
                yearAgo < 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.abs(counts.sum(yearAgo, yearAgo + sum) - actual)));
    }
}
