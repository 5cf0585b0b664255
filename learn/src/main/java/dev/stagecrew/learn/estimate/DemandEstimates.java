package dev.stagecrew.learn.estimate;

import static dev.stagecrew.learn.estimate.Learned.told;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.stat.BlockBootstrap;
import dev.stagecrew.core.stat.OverdispersedCounts;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.gate.DayCounts;
import dev.stagecrew.learn.gate.DayPattern;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.LevelBreak;
import dev.stagecrew.learn.gate.OddDays;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** When orders come, how many now, and how far days differ. */
final class DemandEstimates {
    private static final int LEAST_WEEKS = 8;
    private static final int LEAST_DAYS = 60;
    private static final int LEAST_LEVEL_WEEKS = 4;
    private static final double WEEKS_A_MONTH = 365.25 / 12 / 7;
    private static final double USUAL_DRIFT = .1;
    private static final double MOST_DRIFT = .5;
    private static final double DRIFT_STEP = .05;
    private static final double COVERED = .8;

    private final Ground ground;
    private final LearnWindow window;
    private final DayCounts counts;
    private final OddDays odd;
    private final DayPattern pattern;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Sentence> warnings;

    private DemandEstimates(Ground ground, LearnWindow window, OddDays odd, List<Sentence> warnings) {
        this.ground = ground;
        this.window = window;
        this.counts = ground.salesByDay(window);
        this.odd = odd;
        this.pattern = odd.pattern();
        this.warnings = warnings;
    }

    static List<Learned> of(
            Ground ground, LearnWindow window, OddDays odd, List<LevelBreak> breaks, List<Sentence> warnings) {
        DemandEstimates demand = new DemandEstimates(ground, window, odd, warnings);
        demand.weekdays();
        demand.hours();
        demand.season();
        demand.level(breaks);
        demand.swing();
        return demand.learned;
    }

    private void weekdays() {
        if (window.days() < LEAST_WEEKS * 7) {
            learned.add(few("shop.traffic.weekdays", window.days() / 7, LEAST_WEEKS));
            return;
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int index = weekday.getValue() - 1;
            String key = "shop.traffic.weekdays." + weekday.name().toLowerCase(Locale.ROOT);
            List<Ground.Weighed> days = new ArrayList<>();
            for (int day = 0; day < counts.days(); day++) {
                if (counts.weekday(day) == index && pattern.counts(day)) {
                    days.add(new Ground.Weighed(
                            counts.date(day), counts.count(day), pattern.expected(day) / pattern.weekday(index)));
                }
            }
            BlockBootstrap interval = days.isEmpty() ? new BlockBootstrap(0, 0) : ground.ofRatio(key, window, days);
            learned.add(Learned.of(
                    key,
                    pattern.weekday(index),
                    interval.low(),
                    interval.high(),
                    days.size(),
                    window,
                    Sentence.of("estimate.weekday", days.size())));
        }
    }

    private void hours() {
        List<Sale> timed = ground.kept().sales().stream().filter(Sale::timed).toList();
        if (timed.size() < 100) {
            learned.add(few("shop.traffic.hours", timed.size(), 100));
            return;
        }
        int[] hours = new int[24];
        timed.forEach(sale -> hours[ground.hour(sale.placed())]++);
        int all = timed.size() + 24;
        for (int hour = 0; hour < 24; hour++) {
            Wilson share = Wilson.of(hours[hour] + 1, all);
            learned.add(Learned.of(
                    String.format(Locale.ROOT, "shop.traffic.hours.%02d", hour),
                    24 * share.share(),
                    24 * share.low(),
                    24 * share.high(),
                    hours[hour],
                    window,
                    Sentence.of("estimate.hour", hours[hour], timed.size())));
        }
    }

    private void season() {
        Map<Month, List<Double>> seen = new TreeMap<>();
        pattern.months()
                .forEach((month, level) -> seen.computeIfAbsent(month.getMonth(), any -> new ArrayList<>())
                        .add(level));
        double mean = seen.values().stream()
                .mapToDouble(DemandEstimates::average)
                .average()
                .orElse(1);
        List<String> unknown = new ArrayList<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            String key = "shop.traffic.season." + name;
            if (!seen.containsKey(month)) {
                unknown.add(name);
                learned.add(Learned.assumed(key, 0, window, Sentence.of("estimate.month-unseen")));
                continue;
            }
            double factor = average(seen.get(month)) / mean;
            BlockBootstrap interval = ground.ofRatio(key, window, monthDays(month, mean));
            learned.add(Learned.of(
                    key,
                    factor,
                    interval.low(),
                    interval.high(),
                    seen.get(month).size(),
                    window,
                    Sentence.of(
                            "estimate.month",
                            told(average(seen.get(month))),
                            seen.get(month).size())));
        }
        if (!unknown.isEmpty()) {
            // each month is a sentence of its own, so that every language names it
            warnings.add(Sentence.of("estimate.months-unseen", Months.of(unknown)));
        }
    }

    private List<Ground.Weighed> monthDays(Month month, double mean) {
        List<Ground.Weighed> days = new ArrayList<>();
        for (int day = 0; day < counts.days(); day++) {
            if (counts.date(day).getMonth() == month
                    && pattern.counts(day)
                    && pattern.months().containsKey(YearMonth.from(counts.date(day)))) {
                days.add(new Ground.Weighed(
                        counts.date(day), counts.count(day), mean * pattern.weekday(counts.weekday(day))));
            }
        }
        return days;
    }

    private static double average(List<Double> levels) {
        return levels.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private void level(List<LevelBreak> breaks) {
        if (window.days() < LEAST_WEEKS * 7) {
            learned.add(few("today.orders", window.days() / 7, LEAST_WEEKS));
            return;
        }
        CountForecast.Assumed assumed =
                new CountForecast.Assumed(odd.closed(), false, USUAL_DRIFT, OptionalInt.empty());
        int weeks = CountForecast.from(counts, assumed).levelWeeks(28, ground.streams());
        int since = breaks.stream()
                .mapToInt(one -> (counts.days() - counts.index(one.at())) / 7)
                .min()
                .orElse(weeks);
        // after a break, what came before says nothing about now; a month at least is needed all the same
        int used = since < LEAST_LEVEL_WEEKS ? weeks : Math.min(weeks, since);
        int from = counts.days() - 7 * used;
        double week = Arrays.stream(pattern.weekdays()).sum();
        double level = pattern.level(from, counts.days()) * week * WEEKS_A_MONTH;
        BlockBootstrap interval = ground.byBlock(
                "level",
                used,
                chosen -> Arrays.stream(chosen)
                                .mapToDouble(i -> pattern.level(from + 7 * i, from + 7 * i + 7))
                                .filter(one -> !Double.isNaN(one))
                                .average()
                                .orElse(Double.NaN)
                        * week
                        * WEEKS_A_MONTH);
        LearnWindow recent = new LearnWindow(counts.date(Math.max(0, from)), window.last());
        learned.add(Learned.of(
                "today.orders",
                level,
                interval.low(),
                interval.high(),
                (long) counts.sum(Math.max(0, from), counts.days()),
                recent,
                Sentence.of("estimate.level", used)));
    }

    private void swing() {
        if (pattern.daysCounted() < LEAST_DAYS) {
            learned.add(few("assumptions.day-variation", pattern.daysCounted(), LEAST_DAYS));
            learned.add(few("assumptions.day-persistence", pattern.daysCounted(), LEAST_DAYS));
            return;
        }
        OverdispersedCounts swing = pattern.swing();
        int weeks = counts.days() / 7;
        int from = counts.days() - 7 * weeks;
        BlockBootstrap variation =
                ground.byBlock("variation", weeks, chosen -> drawn(chosen, from).variation());
        BlockBootstrap persistence = ground.byBlock(
                "persistence", weeks, chosen -> drawn(chosen, from).persistence());
        learned.add(Learned.of(
                "assumptions.day-variation",
                swing.variation(),
                variation.low(),
                variation.high(),
                swing.days(),
                window,
                Sentence.of("estimate.day-variation", swing.days())));
        learned.add(Learned.of(
                "assumptions.day-persistence",
                swing.persistence(),
                persistence.low(),
                persistence.high(),
                swing.pairs(),
                window,
                Sentence.of("estimate.day-persistence", swing.pairs())));
    }

    /** The swing of some weeks, each with the day before it, so that no pair of neighbours is lost. */
    private OverdispersedCounts drawn(int[] weeks, int from) {
        double[] counted = new double[weeks.length * 8];
        double[] expected = new double[weeks.length * 8];
        for (int i = 0; i < weeks.length; i++) {
            for (int j = 0; j < 7; j++) {
                int day = from + 7 * weeks[i] + j;
                counted[8 * i + j] = counts.count(day);
                expected[8 * i + j] = pattern.counts(day) ? pattern.expected(day) : 0;
            }
        }
        return OverdispersedCounts.of(counted, expected, pattern.fitted());
    }

    /** The drift that makes intervals of rolling origins hold as often as they say, the least of those that do. */
    static Learned drift(Ground ground, LearnWindow window, DayCounts counts, RollingOrigins origins) {
        long seed = ground.ask().seed();
        List<Integer> weeks = origins.levelWeeks(counts, assumed(ground, USUAL_DRIFT), seed);
        double drift = 0;
        BackTested tested = origins.of(counts, assumed(ground, drift), weeks, seed);
        while (tested.within80() < COVERED * tested.points().size() && drift < MOST_DRIFT) {
            drift += DRIFT_STEP;
            tested = origins.of(counts, assumed(ground, drift), weeks, seed);
        }
        return Learned.of(
                "assumptions.level-drift",
                drift,
                Math.max(0, drift - DRIFT_STEP),
                drift + DRIFT_STEP,
                tested.points().size(),
                window,
                Sentence.of(
                        "estimate.level-drift",
                        tested.within80(),
                        tested.points().size()));
    }

    private static CountForecast.Assumed assumed(Ground ground, double drift) {
        return new CountForecast.Assumed(ground.ask().closed(), false, drift, OptionalInt.empty());
    }

    private Learned few(String key, long count, int least) {
        return Learned.assumed(key, count, window, Sentence.of("estimate.too-few", count, least));
    }
}
