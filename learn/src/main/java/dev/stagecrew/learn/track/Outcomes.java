package dev.stagecrew.learn.track;

import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.stat.Quantiles;
import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Ticket;
import dev.stagecrew.learn.gate.KeptSales;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What exports say of some days, by the KPIs of a run. */
final class Outcomes {
    private static final double LEAST_SHARE_SENT = .9;

    private final Facts facts;
    private final List<Sale> sales;

    Outcomes(Facts facts) {
        this.facts = facts;
        this.sales = KeptSales.of(facts).sales();
    }

    /** The last whole day that anything is known of; empty without orders and tickets. */
    Optional<LocalDate> lastDay() {
        Optional<LocalDate> sold =
                sales.stream().map(sale -> day(sale.placed())).max(LocalDate::compareTo);
        Optional<LocalDate> asked =
                facts.tickets().stream().map(ticket -> day(ticket.created())).max(LocalDate::compareTo);
        return sold.isPresent() && asked.isPresent()
                ? Optional.of(sold.get().isBefore(asked.get()) ? sold.get() : asked.get())
                : sold.or(() -> asked);
    }

    /** What is known of the days from one to another, the last left out. */
    Map<Kpi, Double> of(LocalDate from, LocalDate until) {
        Map<Kpi, Double> known = new EnumMap<>(Kpi.class);
        List<Sale> sold = sales.stream()
                .filter(sale -> within(sale.placed(), from, until))
                .toList();
        if (!sales.isEmpty()) {
            known.put(Kpi.ORDERS, (double) sold.size());
            known.put(Kpi.REVENUE, sold.stream().mapToDouble(Sale::value).sum());
            dispatch(sold).ifPresent(days -> known.put(Kpi.DISPATCH_DAYS, days));
            late(sold).ifPresent(share -> known.put(Kpi.LATE_SHARE, share));
        }
        List<Ticket> asked = facts.tickets().stream()
                .filter(ticket -> !ticket.byAgent() && within(ticket.created(), from, until))
                .toList();
        if (!facts.tickets().isEmpty()) {
            known.put(Kpi.CONTACTS, (double) asked.size());
            reply(asked).ifPresent(minutes -> known.put(Kpi.FIRST_RESPONSE_MINUTES, minutes));
        }
        double visits = facts.sessions().stream()
                .filter(one -> !one.visitors()
                        && !one.day().isBefore(from)
                        && one.last().isBefore(until))
                .mapToDouble(one -> one.count())
                .sum();
        if (visits > 0) {
            known.put(Kpi.SESSIONS, visits);
        }
        double spent = facts.spends().stream()
                .filter(one -> !one.from().isBefore(from) && one.to().isBefore(until))
                .mapToDouble(one -> one.cost())
                .sum();
        if (spent > 0) {
            known.put(Kpi.AD_SPEND, spent);
        }
        return known;
    }

    /** Mean days to the hand-over, once nearly all are handed over. */
    private static Optional<Double> dispatch(List<Sale> sold) {
        List<Sale> sent =
                sold.stream().filter(sale -> sale.dispatched().isPresent()).toList();
        return sold.isEmpty() || sent.size() < LEAST_SHARE_SENT * sold.size()
                ? Optional.empty()
                : Optional.of(sent.stream()
                        .mapToDouble(
                                sale -> days(sale.placed(), sale.dispatched().orElseThrow()))
                        .average()
                        .orElseThrow());
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes() / 1440.0;
    }

    private Optional<Double> late(List<Sale> sold) {
        List<Sale> arrived = sold.stream()
                .filter(sale -> sale.delivered().isPresent() && sale.promised().isPresent())
                .toList();
        return arrived.isEmpty()
                ? Optional.empty()
                : Optional.of(arrived.stream()
                                .filter(sale -> day(sale.delivered().orElseThrow())
                                        .isAfter(day(sale.promised().orElseThrow())))
                                .count()
                        / (double) arrived.size());
    }

    /** The median wait of those whom a person has answered, as a run counts it. */
    private static Optional<Double> reply(List<Ticket> asked) {
        double[] waits = asked.stream()
                .filter(ticket -> ticket.firstReply().isPresent())
                .mapToDouble(ticket -> Math.max(
                        0,
                        Duration.between(ticket.created(), ticket.firstReply().orElseThrow())
                                        .toSeconds()
                                / 60.0))
                .toArray();
        return waits.length == 0 ? Optional.empty() : Optional.of(Quantiles.of(waits, .5)[0]);
    }

    private boolean within(Instant at, LocalDate from, LocalDate until) {
        LocalDate day = day(at);
        return !day.isBefore(from) && day.isBefore(until);
    }

    private LocalDate day(Instant at) {
        return at.atZone(facts.zone()).toLocalDate();
    }
}
