package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Preset;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.stat.CountEnsemble;
import dev.stagecrew.core.stat.Crps;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.OverdispersedCounts;
import dev.stagecrew.learn.gate.DayCounts;
import dev.stagecrew.learn.gate.DayPattern;
import dev.stagecrew.learn.gate.OddDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A forecast of daily counts from those known so far: the level of the last weeks, times weekdays, without the days that
 * are planned closed. Months are not used: within fewer than two years they cannot be told from growth, and no season is
 * invented.
 *
 * <p>The level is the mean of the last 4, 8 or 13 weeks, whichever would have predicted best (lowest mean CRPS of weekly
 * counts) from earlier origins in what is known, as far ahead as is asked now. A shorter one must be better by more than
 * one standard error: the rule of one standard error of L. Breiman et al., Classification and Regression Trees (1984),
 * section 3.4.3, by which chance prefers nothing that moves more.
 */
public final class CountForecast {
    private static final int[] LEVEL_WEEKS = {4, 8, 13};
    private static final int FIRST_ORIGIN_DAYS = 8 * 7;
    private static final int MOST_ORIGINS = 26;
    private static final int CHOOSING_DRAWS = 100;

    private final DayCounts known;
    private final Assumed assumed;
    private final OddDays odd;
    private final CountEnsemble ensemble;

    /**
     * What a forecast takes for given.
     *
     * @param closed days that are planned closed, past and to come
     * @param desk whether tickets are counted rather than sales
     * @param drift deviation of the logarithm of the level
     * @param weeks of the level; chosen where it is empty
     */
    public record Assumed(Set<LocalDate> closed, boolean desk, double drift, OptionalInt weeks) {
        public Assumed {
            closed = Set.copyOf(closed);
        }

        Assumed withWeeks(int known) {
            return new Assumed(closed, desk, drift, OptionalInt.of(known));
        }
    }

    private CountForecast(DayCounts known, Assumed assumed) {
        this.known = known;
        this.assumed = assumed;
        this.odd =
                assumed.desk() ? OddDays.ofTickets(known, assumed.closed()) : OddDays.ofSales(known, assumed.closed());
        DayPattern pattern = odd.pattern();
        boolean tells = pattern.daysCounted() > pattern.fitted() + 7;
        OverdispersedCounts swing =
                tells ? pattern.swing() : new OverdispersedCounts(usual(Assumption.DAY_VARIATION), Double.NaN, 0, 0);
        this.ensemble = new CountEnsemble(
                swing.variation(),
                tells && swing.variation() > 0 ? swing.persistence() : usual(Assumption.DAY_PERSISTENCE),
                assumed.drift());
    }

    /** The forecast that follows from some days. */
    public static CountForecast from(DayCounts known, Assumed assumed) {
        return new CountForecast(known, assumed);
    }

    private static double usual(Assumption assumption) {
        return assumption.under(Preset.CENTRAL);
    }

    /** How many weeks the level is taken from when so many days are asked for. */
    public int levelWeeks(int days, Streams chance) {
        return assumed.weeks().orElseGet(() -> choose(days, chance));
    }

    /** Draws of the days to come: {@code [draw][day]}. */
    public double[][] draw(int days, int draws, Streams chance) {
        int weeks = levelWeeks(days, chance);
        return ensemble.draw(expected(known.days(), weeks, days), draws, chance.named("learn.forecast"));
    }

    /** What is expected of the days to come. */
    double[] expected(int origin, int weeks, int days) {
        double level = odd.pattern().level(origin - 7 * weeks, origin);
        double[] expected = new double[days];
        Arrays.setAll(expected, day -> {
            boolean closed = assumed.closed().contains(known.date(origin + day));
            return closed || Double.isNaN(level) ? 0 : level * odd.pattern().weekday(known.weekday(origin + day));
        });
        return expected;
    }

    private int choose(int days, Streams chance) {
        int ahead = Math.max(7, days - days % 7);
        List<double[]> scores = new ArrayList<>();
        for (int origin = known.days() - ahead;
                origin >= FIRST_ORIGIN_DAYS && scores.size() < MOST_ORIGINS;
                origin -= 7) {
            double[] one = new double[LEVEL_WEEKS.length];
            for (int i = 0; i < one.length; i++) {
                one[i] = score(origin, LEVEL_WEEKS[i], ahead, chance.named("learn.level"));
            }
            scores.add(one);
        }
        int best = LEVEL_WEEKS.length - 1;
        for (int i = best - 1; i >= 0; i--) {
            best = isBetter(scores, i, best, ahead) ? i : best;
        }
        return LEVEL_WEEKS[best];
    }

    /** Whether the scores of one are lower than those of another by more than their own error. */
    private static boolean isBetter(List<double[]> scores, int one, int other, int ahead) {
        if (scores.size() < 2) {
            return false;
        }
        Moments gain = Moments.of(
                scores.stream().mapToDouble(score -> score[other] - score[one]).toArray());
        // origins a week apart look at the same weeks again
        double apart = Math.max(1, scores.size() * 7.0 / ahead);
        return gain.mean() > Math.sqrt(gain.variance() / apart);
    }

    private double score(int origin, int weeks, int days, Streams.Family chance) {
        double[][] drawn = ensemble.draw(pastExpected(origin, weeks, days), CHOOSING_DRAWS, chance);
        double sum = 0;
        for (int from = 0; from + 7 <= days; from += 7) {
            sum += Crps.of(sums(drawn, from, from + 7), known.sum(origin + from, origin + from + 7));
        }
        return sum;
    }

    /** What would have been expected, of the days that turned out to be usual. */
    private double[] pastExpected(int origin, int weeks, int days) {
        double[] expected = expected(origin, weeks, days);
        Arrays.setAll(expected, day -> odd.closed().contains(known.date(origin + day)) ? 0 : expected[day]);
        return expected;
    }

    /** The draws of the sum of some days. */
    static double[] sums(double[][] drawn, int from, int to) {
        return Arrays.stream(drawn)
                .mapToDouble(draw -> Arrays.stream(draw, from, to).sum())
                .toArray();
    }
}
