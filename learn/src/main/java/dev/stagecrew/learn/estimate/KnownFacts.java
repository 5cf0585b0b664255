package dev.stagecrew.learn.estimate;

import dev.stagecrew.learn.fact.Facts;
import dev.stagecrew.learn.fact.Sale;
import dev.stagecrew.learn.fact.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** What was known at some moment: nothing that came later, and what lasts longer is not over. */
public final class KnownFacts {
    private KnownFacts() {}

    /** The facts as an export of the evening of a day would have told them. */
    public static Facts onEveningOf(LocalDate day, Facts facts) {
        Instant end = day.plusDays(1).atStartOfDay(facts.zone()).toInstant();
        return new Facts(
                facts.zone(),
                facts.currency(),
                facts.sales().stream()
                        .filter(sale -> sale.placed().isBefore(end))
                        .map(sale -> known(sale, end))
                        .toList(),
                facts.refunds().stream()
                        .filter(refund -> refund.at().map(end::isAfter).orElse(true))
                        .toList(),
                facts.tickets().stream()
                        .filter(ticket -> ticket.created().isBefore(end))
                        .map(ticket -> known(ticket, end))
                        .toList(),
                facts.sessions().stream().filter(one -> !one.day().isAfter(day)).toList(),
                facts.spends().stream().filter(one -> !one.to().isAfter(day)).toList(),
                facts.calls().stream()
                        .filter(call -> call.ended().orElse(call.arrived()).isBefore(end))
                        .toList(),
                facts.wages().stream()
                        .filter(wage -> wage.month().isBefore(YearMonth.from(day)))
                        .toList(),
                facts.tables());
    }

    private static Sale known(Sale sale, Instant end) {
        Optional<Instant> delivered = sale.delivered().filter(end::isAfter);
        return new Sale(
                sale.id(),
                sale.placed(),
                sale.timed(),
                sale.paid().filter(end::isAfter),
                sale.dispatched().filter(end::isAfter),
                delivered,
                sale.promised(),
                sale.value(),
                sale.currency(),
                sale.refunded(),
                sale.cancelled(),
                sale.test(),
                sale.channel(),
                sale.customer(),
                sale.customerOrder(),
                sale.items(),
                // a review comes with the parcel or later
                delivered.isPresent() || sale.delivered().isEmpty() ? sale.stars() : OptionalInt.empty(),
                sale.origin());
    }

    private static Ticket known(Ticket ticket, Instant end) {
        Optional<Instant> solved = ticket.solved().filter(end::isAfter);
        return new Ticket(
                ticket.id(),
                ticket.created(),
                ticket.firstReply().filter(end::isAfter),
                ticket.replyTold(),
                ticket.businessReply(),
                solved,
                ticket.open() || (solved.isEmpty() && ticket.solved().isPresent()),
                ticket.channel(),
                ticket.agent(),
                ticket.reopens(),
                ticket.replies(),
                solved.isPresent() || ticket.solved().isEmpty() ? ticket.score() : Optional.empty(),
                ticket.handling(),
                ticket.order(),
                ticket.customer(),
                ticket.byAgent(),
                ticket.origin());
    }
}
