package dev.stagecrew.learn.estimate;

import static dev.stagecrew.learn.estimate.Learned.percent;
import static dev.stagecrew.learn.estimate.Learned.told;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.core.stat.BlockBootstrap;
import dev.stagecrew.core.stat.KaplanMeier;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.core.stat.TwoLognormals;
import dev.stagecrew.core.stat.WeibullCensored;
import dev.stagecrew.core.stat.Wilson;
import dev.stagecrew.learn.estimate.Ground.Weighed;
import dev.stagecrew.learn.fact.Call;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.gate.DayCounts;
import dev.stagecrew.learn.gate.DayPattern;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.LevelBreak.Lasted;
import dev.stagecrew.learn.gate.OddDays;
import dev.stagecrew.learn.gate.Windows;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How many write, how long they wait, and what they think of it. */
final class TicketEstimates {
    private static final double NORMAL_95 = 1.96;
    private static final int LEAST = 100;
    private static final int LEAST_HANDLED = 200;
    private static final int LAG_DAYS = 28;
    private static final double WINSORISED = .995;

    private final Ground ground;
    private final LearnWindow window;
    private final OddDays odd;
    private final List<Ticket> tickets;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Sentence> warnings;

    private TicketEstimates(Ground ground, LearnWindow window, OddDays odd, List<Sentence> warnings) {
        this.ground = ground;
        this.window = window;
        this.odd = odd;
        this.tickets = ground.facts().tickets();
        this.warnings = warnings;
    }

    static List<Learned> of(Ground ground, LearnWindow window, OddDays odd, List<Sentence> warnings) {
        TicketEstimates desk = new TicketEstimates(ground, window, odd, warnings);
        desk.weekdays();
        desk.perOrder();
        desk.firstReply();
        desk.resolving();
        desk.reopening();
        desk.satisfaction();
        desk.handling();
        desk.patience();
        return desk.learned;
    }

    /** Hours to the first reply, by the day of the ticket, of those that were answered. */
    static List<Lasted> firstReplies(Ground ground) {
        return ground.facts().tickets().stream()
                .filter(ticket -> !ticket.byAgent() && ticket.firstReply().isPresent())
                .map(ticket -> new Lasted(
                        ground.day(ticket),
                        hours(ticket.created(), ticket.firstReply().get())))
                .filter(one -> one.time() >= 0)
                .toList();
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 3_600_000.0;
    }

    private void weekdays() {
        DayPattern pattern = odd.pattern();
        DayCounts counts = ground.ticketsByDay(window);
        double factors = Arrays.stream(pattern.weekdays()).sum();
        List<Weighed> all = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int index = weekday.getValue() - 1;
            String key = "shop.desk.weekdays." + weekday.name().toLowerCase(Locale.ROOT);
            List<Weighed> days = new ArrayList<>();
            for (int day = 0; day < counts.days(); day++) {
                if (counts.weekday(day) == index && pattern.counts(day)) {
                    double level = pattern.expected(day) / pattern.weekday(index);
                    days.add(new Weighed(counts.date(day), counts.count(day), level));
                    all.add(new Weighed(counts.date(day), counts.count(day) * factors, pattern.weekday(index)));
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
                    Sentence.of("estimate.desk-weekday", days.size())));
        }
        BlockBootstrap interval = ground.ofRatio("contacts", window, all);
        learned.add(Learned.of(
                "today.contacts",
                pattern.level(0, window.days()) * factors,
                interval.low(),
                interval.high(),
                tickets.size(),
                window,
                Sentence.of("estimate.contacts", tickets.size())));
    }

    /** Tickets come up to four weeks after their orders: both windows end as far apart. */
    private void perOrder() {
        Optional<LearnWindow> both = ground.sold().flatMap(sold -> Windows.common(sold, window));
        if (both.isEmpty() || both.get().days() <= 2 * LAG_DAYS) {
            learned.add(Learned.assumed(
                    "assumptions.tickets-per-order", 0, window, Sentence.of("estimate.no-orders-beside")));
            return;
        }
        LearnWindow common = both.get();
        LearnWindow later = new LearnWindow(common.first().plusDays(LAG_DAYS / 2), common.last());
        LearnWindow sooner = new LearnWindow(common.first(), common.last().minusDays(LAG_DAYS / 2));
        List<Weighed> parts = new ArrayList<>();
        List<Ticket> counted = tickets.stream()
                .filter(ticket -> !ticket.byAgent() && later.contains(ground.day(ticket)))
                .toList();
        List<Ticket> linked =
                counted.stream().filter(ticket -> ticket.order().isPresent()).toList();
        boolean told = linked.size() * 2 >= counted.size();
        (told ? linked : counted).forEach(ticket -> parts.add(new Weighed(ground.day(ticket), 1, 0)));
        ground.kept().sales().stream()
                .filter(sale -> sooner.contains(ground.day(sale)))
                .forEach(sale -> parts.add(new Weighed(ground.day(sale), 0, 1)));
        double orders = parts.stream().mapToDouble(Weighed::below).sum();
        if (counted.size() < LEAST || orders < 1) {
            learned.add(few("assumptions.tickets-per-order", counted.size(), LEAST));
            return;
        }
        BlockBootstrap interval = ground.ofRatio("tickets-per-order", common, parts);
        learned.add(Learned.of(
                told ? "assumptions.tickets-per-order" : "observed.tickets-per-order",
                parts.stream().mapToDouble(Weighed::above).sum() / orders,
                interval.low(),
                interval.high(),
                counted.size(),
                common,
                Sentence.of(
                        told ? "estimate.tickets-linked" : "estimate.tickets-joint", linked.size(), counted.size())));
        enquiries(told ? counted.size() - linked.size() : -1, common);
    }

    /** Questions that no order hangs on, for each visit. */
    private void enquiries(int unlinked, LearnWindow common) {
        long visits = ground.facts().sessions().stream()
                .filter(one -> common.contains(one.day()) && !one.visitors())
                .mapToLong(one -> one.count())
                .sum();
        if (unlinked < LEAST || visits < 1) {
            learned.add(Learned.assumed(
                    "assumptions.enquiry-rate", Math.max(0, unlinked), common, Sentence.of("estimate.enquiry-untold")));
            return;
        }
        double share = (double) unlinked / visits;
        double half = 1.96 * Math.sqrt(unlinked) / visits;
        learned.add(Learned.of(
                "assumptions.enquiry-rate",
                share,
                share - half,
                share + half,
                unlinked,
                common,
                Sentence.of("estimate.enquiry-rate", unlinked)));
    }

    private void firstReply() {
        List<Ticket> waiting = tickets.stream()
                .filter(ticket -> ticket.replyTold() && !ticket.byAgent())
                .toList();
        if (waiting.size() < LEAST) {
            long business = tickets.stream()
                    .filter(ticket -> ticket.businessReply().isPresent())
                    .count();
            learned.add(Learned.assumed(
                    "today.first-response",
                    waiting.size(),
                    window,
                    business >= LEAST
                            ? Sentence.of("estimate.business-reply", business)
                            : Sentence.of("estimate.too-few", waiting.size(), LEAST)));
            return;
        }
        KaplanMeier curve = curve(waiting, Ticket::firstReply);
        answered(waiting);
        waited("observed.first-response-of-all", curve, "estimate.first-reply");
        within("observed.answered-within-4h", curve);
    }

    /** The median of those that a person answered, as the model counts it, with the order statistics around it. */
    private void answered(List<Ticket> waiting) {
        double[] waits = waiting.stream()
                .filter(ticket -> ticket.firstReply().isPresent())
                .mapToDouble(
                        ticket -> hours(ticket.created(), ticket.firstReply().get()))
                .sorted()
                .toArray();
        if (waits.length < LEAST) {
            learned.add(Learned.assumed(
                    "today.first-response",
                    waits.length,
                    window,
                    Sentence.of("estimate.too-few", waits.length, LEAST)));
            return;
        }
        double half = NORMAL_95 * Math.sqrt(waits.length) / 2;
        learned.add(Learned.of(
                "today.first-response",
                Quantiles.of(waits, .5)[0],
                waits[(int) Math.max(0, Math.floor(waits.length / 2.0 - half))],
                waits[(int) Math.min(waits.length - 1.0, Math.ceil(waits.length / 2.0 + half))],
                waits.length,
                window,
                Sentence.of("estimate.first-reply-answered", waits.length, waiting.size())));
    }

    private void resolving() {
        long never = tickets.stream()
                .filter(ticket -> !ticket.open() && ticket.solved().isEmpty())
                .count();
        if (never > 0) {
            warnings.add(Sentence.of("estimate.closed-untold", never));
        }
        if (tickets.size() - never < LEAST) {
            return;
        }
        KaplanMeier curve = curve(tickets, Ticket::solved);
        waited("observed.resolve-hours", curve, "estimate.resolve");
        double third = curve.quantile(.75);
        learned.add(Learned.of(
                "observed.resolve-hours.p75",
                third,
                curve.quantileLow(.75),
                curve.quantileHigh(.75),
                curve.count(),
                window,
                Sentence.of("estimate.resolve", percent(curve.censoredShare()))));
        within("observed.solved-within-4h", curve);
        kinds();
    }

    private void kinds() {
        double[] times = tickets.stream()
                .filter(ticket -> ticket.solved().isPresent())
                .mapToDouble(ticket -> hours(ticket.created(), ticket.solved().get()))
                .filter(time -> time > 0)
                .toArray();
        if (times.length < LEAST) {
            return;
        }
        TwoLognormals kinds = TwoLognormals.of(times);
        if (kinds.rejectsOne() && kinds.slowMedian() > 4 * kinds.quickMedian()) {
            warnings.add(Sentence.of(
                    "estimate.two-kinds",
                    percent(kinds.quickShare()),
                    told(kinds.quickMedian() * 60),
                    percent(1 - kinds.quickShare()),
                    told(kinds.slowMedian()),
                    told(kinds.distanceOfOne())));
        }
    }

    /** All tickets, those without an end cut off at what is known last. */
    private KaplanMeier curve(List<Ticket> of, Function<Ticket, Optional<Instant>> end) {
        Instant last = ground.lastOfTickets();
        double[] waits = new double[of.size()];
        boolean[] over = new boolean[of.size()];
        for (int i = 0; i < waits.length; i++) {
            Instant ended = end.apply(of.get(i)).orElse(last);
            waits[i] = Math.max(0, hours(of.get(i).created(), ended));
            over[i] = end.apply(of.get(i)).isPresent();
        }
        return KaplanMeier.of(waits, over);
    }

    private void waited(String key, KaplanMeier curve, String reason) {
        learned.add(Learned.of(
                key,
                curve.median(),
                curve.quantileLow(.5),
                curve.quantileHigh(.5),
                curve.count(),
                window,
                Sentence.of(reason, percent(curve.censoredShare()))));
    }

    private void within(String key, KaplanMeier curve) {
        learned.add(Learned.of(
                key,
                1 - curve.survival(4),
                1 - curve.high(4),
                1 - curve.low(4),
                curve.count(),
                window,
                Sentence.of("estimate.within-4h", percent(curve.censoredShare()))));
    }

    private void reopening() {
        List<Ticket> closed = tickets.stream().filter(ticket -> !ticket.open()).toList();
        if (closed.size() < LEAST) {
            learned.add(few("assumptions.reopening", closed.size(), LEAST));
            return;
        }
        int reopened =
                (int) closed.stream().filter(ticket -> ticket.reopens() > 0).count();
        Wilson share = Wilson.of(reopened, closed.size());
        learned.add(Learned.of(
                "assumptions.reopening",
                share.share(),
                share.low(),
                share.high(),
                closed.size(),
                window,
                Sentence.of("estimate.reopening", reopened, closed.size())));
    }

    /** Satisfied is whoever gives four fifths or more: 4 or 5 of 5. Least squares over the doublings past an hour. */
    private void satisfaction() {
        List<Ticket> judged = tickets.stream()
                .filter(ticket ->
                        ticket.score().isPresent() && ticket.firstReply().isPresent())
                .toList();
        if (judged.size() < LEAST) {
            learned.add(few("assumptions.csat-base", judged.size(), LEAST));
            learned.add(few("assumptions.csat-doubling", judged.size(), LEAST));
            return;
        }
        int n = judged.size();
        double[] doublings = new double[n];
        double[] happy = new double[n];
        for (int i = 0; i < n; i++) {
            Ticket ticket = judged.get(i);
            double wait = hours(ticket.created(), ticket.firstReply().get());
            doublings[i] = Math.log(Math.max(1, wait)) / Math.log(2);
            happy[i] = ticket.score().get() >= .75 ? 1 : 0;
        }
        double x = Moments.of(doublings).mean();
        double y = Moments.of(happy).mean();
        double square = 0;
        double both = 0;
        for (int i = 0; i < n; i++) {
            square += (doublings[i] - x) * (doublings[i] - x);
            both += (doublings[i] - x) * (happy[i] - y);
        }
        double slope = square > 0 ? both / square : 0;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double miss = happy[i] - y - slope * (doublings[i] - x);
            rest += miss * miss;
        }
        double error = Math.sqrt(rest / (n - 2));
        double ofSlope = square > 0 ? 1.96 * error / Math.sqrt(square) : Double.POSITIVE_INFINITY;
        double ofBase = square > 0 ? 1.96 * error * Math.sqrt(1.0 / n + x * x / square) : Double.POSITIVE_INFINITY;
        double base = y - slope * x;
        Sentence reason = Sentence.of("estimate.csat", n, percent((double) n / tickets.size()));
        learned.add(Learned.of("assumptions.csat-base", base, base - ofBase, base + ofBase, n, window, reason));
        learned.add(
                Learned.of("assumptions.csat-doubling", -slope, -slope - ofSlope, -slope + ofSlope, n, window, reason));
    }

    /** Only where it is told: from a ticket's coming to its end most of the time nobody works on it. */
    private void handling() {
        double[] minutes = tickets.stream()
                .flatMap(ticket -> ticket.handling().stream())
                .mapToDouble(time -> time.toSeconds() / 60.0)
                .filter(time -> time > 0)
                .toArray();
        handled("assumptions.ticket-minutes", minutes);
        double[] talked = ground.facts().calls().stream()
                .filter(call -> call.answered().isPresent() && call.ended().isPresent())
                .mapToDouble(
                        call -> 60 * hours(call.answered().get(), call.ended().get()))
                .filter(time -> time > 0)
                .toArray();
        if (talked.length > 0) {
            handled("observed.call-minutes", talked);
        }
    }

    private void handled(String key, double[] minutes) {
        if (minutes.length < LEAST_HANDLED) {
            learned.add(Learned.assumed(
                    key,
                    minutes.length,
                    window,
                    minutes.length == 0
                            ? Sentence.of("estimate.handling-untold")
                            : Sentence.of("estimate.too-few", minutes.length, LEAST_HANDLED)));
            return;
        }
        double most = Quantiles.of(minutes, WINSORISED)[0];
        Moments moments = Moments.of(
                Arrays.stream(minutes).map(time -> Math.min(time, most)).toArray());
        double half = 1.96 * moments.standardError();
        learned.add(Learned.of(
                key,
                moments.mean(),
                moments.mean() - half,
                moments.mean() + half,
                minutes.length,
                window,
                Sentence.of("estimate.handling", minutes.length)));
    }

    /** Of calls alone: whoever writes and gives up leaves no trace. */
    private void patience() {
        List<Call> calls = ground.facts().calls();
        long gaveUp = calls.stream().filter(Call::abandoned).count();
        if (gaveUp < LEAST) {
            learned.add(Learned.assumed(
                    "assumptions.phone-patience-minutes",
                    gaveUp,
                    window,
                    calls.isEmpty()
                            ? Sentence.of("estimate.patience-untold")
                            : Sentence.of("estimate.too-few", gaveUp, LEAST)));
            return;
        }
        List<Call> waited = calls.stream().filter(call -> minutes(call) > 0).toList();
        double[] waits = waited.stream().mapToDouble(TicketEstimates::minutes).toArray();
        boolean[] over = new boolean[waits.length];
        for (int i = 0; i < over.length; i++) {
            over[i] = waited.get(i).abandoned();
        }
        WeibullCensored patience = WeibullCensored.of(waits, over);
        BlockBootstrap interval = ground.byBlock("patience", waits.length, chosen -> {
            double total = 0;
            int ends = 0;
            for (int i : chosen) {
                total += Math.pow(waits[i], patience.shape());
                ends += over[i] ? 1 : 0;
            }
            return ends == 0
                    ? Double.NaN
                    : patience.mean() / patience.scale() * Math.pow(total / ends, 1 / patience.shape());
        });
        learned.add(Learned.of(
                "assumptions.phone-patience-minutes",
                patience.mean(),
                interval.low(),
                interval.high(),
                gaveUp,
                window,
                Sentence.of("estimate.patience", gaveUp, told(patience.shape()))));
    }

    /** What a caller waited, whether until somebody answered or until they gave up; 0 where it is not told. */
    private static double minutes(Call call) {
        return call.answered()
                .or(call::ended)
                .map(end -> ChronoUnit.MILLIS.between(call.arrived(), end) / 60_000.0)
                .orElse(0.0);
    }

    private Learned few(String key, long count, int least) {
        return Learned.assumed(key, count, window, Sentence.of("estimate.too-few", count, least));
    }
}
