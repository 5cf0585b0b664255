package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;
import dev.stagecrew.core.time.SimTime;

/** Which parcels buyers send back, and what each of them costs. */
final class Returning {
    private final Assumptions assumptions;
    private final Streams.Family tickets;

    Returning(Assumptions assumptions, Streams streams) {
        this.assumptions = assumptions;
        this.tickets = streams.named("order.return");
    }

    /** Whether a buyer sends it back; {@code rate} says how often relative to today. */
    boolean goesBack(Order order, double rate) {
        return order.parcel().returnLuck() < assumptions.get(Assumption.REFUND_RATE) * rate;
    }

    /** Whether the buyer writes about it. */
    boolean writes(Order order) {
        return tickets.at(order.id()).nextDouble() < assumptions.get(Assumption.RETURN_TICKETS);
    }

    /** What an unhurried person takes to receive, check, refund and put it away: longer for what took long to pack. */
    long workMillis(Order order) {
        return SimTime.minutes(
                assumptions.get(Assumption.RETURN_MINUTES) * order.parcel().packing());
    }

    boolean isResellable(Order order) {
        return order.parcel().shelfLuck() < assumptions.get(Assumption.RESELLABLE);
    }
}
