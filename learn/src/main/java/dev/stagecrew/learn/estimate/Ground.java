package dev.stagecrew.learn.estimate;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.stat.BlockBootstrap;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.gate.DayCounts;
import dev.stagecrew.learn.gate.KeptSales;
import dev.stagecrew.learn.gate.LearnWindow;
import dev.stagecrew.learn.gate.OddDays;
import dev.stagecrew.learn.gate.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What all estimators stand on: facts that passed the gates, their windows, and chance for intervals. */
final class Ground {
    private static final int DRAWS = 400;

    private final Facts facts;
    private final LearnAsk ask;
    private final KeptSales kept;
    private final Optional<LearnWindow> sold;
    private final Optional<LearnWindow> asked;
    private final Streams streams;

    private Ground(Facts facts, LearnAsk ask) {
        this.facts = facts;
        this.ask = ask;
        this.kept = KeptSales.of(facts);
        this.sold = Windows.of(kept.sales().stream().map(this::day).toList(), ask.until());
        this.asked = Windows.of(facts.tickets().stream().map(this::day).toList(), ask.until());
        this.streams = new Streams(ask.seed(), 0);
    }

    static Ground of(Facts all, LearnAsk ask) {
        Facts known = ask.until().map(day -> KnownFacts.onEveningOf(day, all)).orElse(all);
        return new Ground(known, ask);
    }

    Facts facts() {
        return facts;
    }

    LearnAsk ask() {
        return ask;
    }

    KeptSales kept() {
        return kept;
    }

    /** The window of sales; empty without any. */
    Optional<LearnWindow> sold() {
        return sold;
    }

    /** The window of tickets; empty without any. */
    Optional<LearnWindow> asked() {
        return asked;
    }

    LocalDate day(Sale sale) {
        return day(sale.placed());
    }

    LocalDate day(Ticket ticket) {
        return day(ticket.created());
    }

    LocalDate day(Instant at) {
        return at.atZone(facts.zone()).toLocalDate();
    }

    int hour(Instant at) {
        return at.atZone(facts.zone()).getHour();
    }

    DayCounts salesByDay(LearnWindow window) {
        return DayCounts.of(window, kept.sales().stream().map(this::day));
    }

    DayCounts ticketsByDay(LearnWindow window) {
        return DayCounts.of(window, facts.tickets().stream().map(this::day));
    }

    OddDays oddOfSales(LearnWindow window) {
        return OddDays.ofSales(salesByDay(window), ask.closed());
    }

    /** The moment after which tickets tell nothing: the end of the day asked for, or the last that they tell. */
    Instant lastOfTickets() {
        return last(facts.tickets().stream()
                .flatMap(ticket -> Stream.of(Optional.of(ticket.created()), ticket.firstReply(), ticket.solved())));
    }

    /** The moment after which orders tell nothing. */
    Instant lastOfSales() {
        return last(kept.sales().stream()
                .flatMap(sale -> Stream.of(Optional.of(sale.placed()), sale.dispatched(), sale.delivered())));
    }

    private Instant last(Stream<Optional<Instant>> times) {
        return ask.until()
                .map(day -> day.plusDays(1).atStartOfDay(facts.zone()).toInstant())
                .orElseGet(() -> times.flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    RandomStream chance(String key) {
        return streams.named("learn.bootstrap." + key).at(0);
    }

    Streams streams() {
        return streams;
    }

    /** The interval of a number that whole weeks tell. */
    BlockBootstrap byBlock(String key, int blocks, ToDoubleFunction<int[]> number) {
        return BlockBootstrap.of(blocks, DRAWS, chance(key), number);
    }

    /** The interval of a mean or ratio Σ over Σ by weeks of a window. */
    BlockBootstrap ofRatio(String key, LearnWindow window, List<Weighed> all) {
        int weeks = Math.max(1, (window.days() + 6) / 7);
        double[] above = new double[weeks];
        double[] below = new double[weeks];
        for (Weighed one : all) {
            int week = weekOf(window, one.day());
            above[week] += one.above();
            below[week] += one.below();
        }
        return byBlock(key, weeks, chosen -> {
            double sum = 0;
            double of = 0;
            for (int week : chosen) {
                sum += above[week];
                of += below[week];
            }
            return of > 0 ? sum / of : Double.NaN;
        });
    }

    /** The week of a window; days outside belong to the first or the last. */
    private static int weekOf(LearnWindow window, LocalDate day) {
        int weeks = Math.max(1, (window.days() + 6) / 7);
        long at = ChronoUnit.DAYS.between(window.first(), day);
        return (int) Math.max(0, Math.min(weeks - 1L, Math.floorDiv(at, 7L)));
    }

    /** A part of both sums of a ratio. */
    record Weighed(LocalDate day, double above, double below) {}
}
