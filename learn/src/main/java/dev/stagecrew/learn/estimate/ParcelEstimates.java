package dev.stagecrew.learn.estimate;

import static dev.stagecrew.learn.estimate.Learned.percent;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.stat.BlockBootstrap;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.learn.estimate.Ground.Weighed;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.LevelBreak.Lasted;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleFunction;

/** From the order to the door: hand-over, carrier, promise, and the stars that follow. */
final class ParcelEstimates {
    private static final int LEAST = 100;
    private static final int LEAST_STARS = 30;
    private static final double ASKED_FOR = .9;
    private static final int LOST_DAYS = 60;

    private final Ground ground;
    private final LearnWindow window;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Sentence> warnings;

    private ParcelEstimates(Ground ground, LearnWindow window, List<Sentence> warnings) {
        this.ground = ground;
        this.window = window;
        this.warnings = warnings;
    }

    static List<Learned> of(Ground ground, LearnWindow window, List<Sentence> warnings) {
        ParcelEstimates parcels = new ParcelEstimates(ground, window, warnings);
        parcels.dispatch();
        parcels.carrier();
        parcels.stars();
        return parcels.learned;
    }

    /** Days from order to hand-over, by the day of the order. */
    static List<Lasted> dispatches(Ground ground) {
        return ground.kept().sales().stream()
                .filter(sale -> sale.dispatched().isPresent())
                .map(sale -> new Lasted(
                        ground.day(sale), days(sale.placed(), sale.dispatched().get())))
                .filter(one -> one.time() >= 0)
                .toList();
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    private void dispatch() {
        List<Lasted> times = dispatches(ground);
        if (times.size() < LEAST) {
            learned.add(few("observed.dispatch-days.mean", times.size()));
            return;
        }
        double[] days = times.stream().mapToDouble(Lasted::time).toArray();
        long open = ground.kept().sales().stream()
                .filter(sale -> sale.dispatched().isEmpty())
                .count();
        Sentence reason = Sentence.of("estimate.dispatch", times.size(), open);
        learned.add(mean("observed.dispatch-days.mean", times, reason));
        learned.add(quantile("observed.dispatch-days.median", days, .5, reason));
        learned.add(quantile("observed.dispatch-days.p90", days, .9, reason));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            double[] of = times.stream()
                    .filter(one -> one.day().getDayOfWeek() == weekday)
                    .mapToDouble(Lasted::time)
                    .toArray();
            if (of.length >= LEAST_STARS) {
                learned.add(quantile(
                        "observed.dispatch-days." + weekday.name().toLowerCase(Locale.ROOT),
                        of,
                        .5,
                        Sentence.of("estimate.dispatch-weekday", of.length)));
            }
        }
        approved();
        handOver();
    }

    /** A hand-over ahead of the payment's approval says that one of both times was written later. */
    private void approved() {
        List<Sale> paid = ground.kept().sales().stream()
                .filter(sale -> sale.paid().isPresent() && sale.dispatched().isPresent())
                .toList();
        double[] days = paid.stream()
                .mapToDouble(sale -> days(sale.paid().get(), sale.dispatched().get()))
                .filter(time -> time >= 0)
                .toArray();
        if (days.length >= LEAST) {
            learned.add(quantile(
                    "observed.paid-to-dispatch-days.median",
                    days,
                    .5,
                    Sentence.of("estimate.paid", paid.size() - days.length)));
        }
    }

    private void handOver() {
        List<Instant> times = ground.kept().sales().stream()
                .flatMap(sale -> sale.dispatched().stream())
                .toList();
        int[] hours = new int[24];
        int[] weekdays = new int[7];
        for (Instant time : times) {
            hours[ground.hour(time)]++;
            weekdays[ground.day(time).getDayOfWeek().getValue() - 1]++;
        }
        int mode = 0;
        for (int hour = 1; hour < 24; hour++) {
            mode = hours[hour] > hours[mode] ? hour : mode;
        }
        learned.add(Learned.of(
                "shop.pickup-hour",
                mode,
                mode,
                mode,
                times.size(),
                window,
                Sentence.of("estimate.pickup-hour", percent((double) hours[mode] / times.size()))));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Wilson share = Wilson.of(weekdays[weekday.getValue() - 1], times.size());
            learned.add(Learned.of(
                    "observed.handed-over." + weekday.name().toLowerCase(Locale.ROOT),
                    share.share(),
                    share.low(),
                    share.high(),
                    share.count(),
                    window,
                    Sentence.of("estimate.handed-over", share.successes())));
        }
    }

    private void carrier() {
        List<Sale> arrived = ground.kept().sales().stream()
                .filter(sale ->
                        sale.dispatched().isPresent() && sale.delivered().isPresent())
                .toList();
        if (arrived.size() < LEAST) {
            for (String key :
                    List.of("assumptions.transit-days", "assumptions.transit-variation", "assumptions.promise-days")) {
                learned.add(few(key, arrived.size()));
            }
            return;
        }
        List<Lasted> transit = lasted(
                arrived, sale -> days(sale.dispatched().get(), sale.delivered().get()));
        learned.add(mean("assumptions.transit-days", transit, Sentence.of("estimate.transit", transit.size())));
        double[] days = transit.stream().mapToDouble(Lasted::time).toArray();
        BlockBootstrap interval = bootstrap("transit-variation", days, ParcelEstimates::variation);
        learned.add(Learned.of(
                "assumptions.transit-variation",
                variation(days),
                interval.low(),
                interval.high(),
                days.length,
                window,
                Sentence.of("estimate.transit", days.length)));
        promise();
    }

    private void promise() {
        List<Sale> promised = ground.kept().sales().stream()
                .filter(sale -> sale.promised().isPresent())
                .toList();
        if (promised.size() < LEAST) {
            learned.add(few("assumptions.promise-days", promised.size()));
            return;
        }
        List<Lasted> promises =
                lasted(promised, sale -> days(sale.placed(), sale.promised().get()));
        learned.add(mean("assumptions.promise-days", promises, Sentence.of("estimate.promise", promises.size())));
        Instant end = ground.lastOfSales();
        List<Weighed> late = promised.stream()
                .filter(sale -> isDue(sale, end))
                .map(sale -> new Weighed(ground.day(sale), isLate(sale) ? 1 : 0, 1))
                .toList();
        if (late.isEmpty()) {
            return;
        }
        BlockBootstrap interval = ground.ofRatio("late", window, late);
        learned.add(Learned.of(
                "observed.late-share",
                late.stream().mapToDouble(Weighed::above).sum() / late.size(),
                interval.low(),
                interval.high(),
                late.size(),
                window,
                Sentence.of("estimate.late", late.size())));
    }

    /**
     * Only once the promised day is over can it be said whether a parcel was late: of younger orders, the early ones alone
     * have come. One that is not there long after is lost, or its coming was not written down.
     */
    private boolean isDue(Sale sale, Instant end) {
        long since = ChronoUnit.DAYS.between(ground.day(sale.promised().orElseThrow()), ground.day(end));
        return sale.dispatched().isPresent() && since > 0 && (sale.delivered().isPresent() || since <= LOST_DAYS);
    }

    private boolean isLate(Sale sale) {
        return sale.delivered().isEmpty() || daysLate(sale) > 0;
    }

    /** By calendar days, as the promise is a day. */
    private long daysLate(Sale sale) {
        return ChronoUnit.DAYS.between(
                ground.day(sale.promised().orElseThrow()),
                ground.day(sale.delivered().orElseThrow()));
    }

    private void stars() {
        List<Sale> judged = ground.kept().sales().stream()
                .filter(sale -> sale.stars().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        List<Sale> arrived = judged.stream()
                .filter(sale -> sale.promised().isPresent() && sale.delivered().isPresent())
                .toList();
        star("assumptions.stars-on-time", arrived, late -> late <= 0);
        star("assumptions.stars-late", arrived, late -> late >= 1 && late <= 3);
        star("assumptions.stars-very-late", arrived, late -> late > 3);
        double share = (double) judged.size() / ground.kept().sales().size();
        boolean artefact = share > ASKED_FOR;
        learned.add(Learned.assumed(
                "assumptions.review-rate",
                judged.size(),
                window,
                Sentence.of(artefact ? "estimate.all-review" : "estimate.review-rate", percent(share))));
        if (artefact) {
            warnings.add(Sentence.of("estimate.all-review", percent(share)));
        }
        double[] stars =
                judged.stream().mapToDouble(sale -> sale.stars().getAsInt()).toArray();
        Moments moments = Moments.of(stars);
        learned.add(interval("shop.reviews.rating", moments, Sentence.of("estimate.rating", moments.count())));
    }

    private void star(String key, List<Sale> arrived, LongPredicate cell) {
        double[] stars = arrived.stream()
                .filter(sale -> cell.test(daysLate(sale)))
                .mapToDouble(sale -> sale.stars().orElseThrow())
                .toArray();
        if (stars.length < LEAST_STARS) {
            learned.add(Learned.assumed(
                    key, stars.length, window, Sentence.of("estimate.too-few", stars.length, LEAST_STARS)));
        } else {
            learned.add(interval(key, Moments.of(stars), Sentence.of("estimate.stars", stars.length)));
        }
    }

    private Learned interval(String key, Moments moments, Sentence reason) {
        double half = 1.96 * moments.standardError();
        return Learned.of(
                key, moments.mean(), moments.mean() - half, moments.mean() + half, moments.count(), window, reason);
    }

    private List<Lasted> lasted(List<Sale> sales, ToDoubleFunction<Sale> time) {
        return sales.stream()
                .map(sale -> new Lasted(ground.day(sale), time.applyAsDouble(sale)))
                .filter(one -> one.time() >= 0)
                .toList();
    }

    private Learned mean(String key, List<Lasted> times, Sentence reason) {
        BlockBootstrap interval = ground.ofRatio(
                key,
                window,
                times.stream().map(one -> new Weighed(one.day(), one.time(), 1)).toList());
        return Learned.of(
                key,
                times.stream().mapToDouble(Lasted::time).average().orElse(Double.NaN),
                interval.low(),
                interval.high(),
                times.size(),
                window,
                reason);
    }

    private BlockBootstrap bootstrap(String key, double[] values, ToDoubleFunction<double[]> number) {
        return ground.byBlock(
                key,
                values.length,
                chosen -> number.applyAsDouble(
                        Arrays.stream(chosen).mapToDouble(i -> values[i]).toArray()));
    }

    private static double variation(double[] values) {
        Moments moments = Moments.of(values);
        return Math.sqrt(moments.variance()) / moments.mean();
    }

    /** A quantile between the quantiles that are as far from it as chance lets so many values stray. */
    private Learned quantile(String key, double[] values, double p, Sentence reason) {
        double half = 1.96 * Math.sqrt(p * (1 - p) / values.length);
        double[] found = Quantiles.of(values, p, Math.max(0, p - half), Math.min(1, p + half));
        return Learned.of(key, found[0], found[1], found[2], values.length, window, reason);
    }

    private Learned few(String key, long count) {
        return Learned.assumed(key, count, window, Sentence.of("estimate.too-few", count, LEAST));
    }
}
