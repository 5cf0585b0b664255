package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;

/**
 * What shoppers bring along beyond the door: drawn when it first matters, from a stream of the person's own, so that
 * every plan finds the same and those who leave at the door cost nothing.
 */
public final class Needs {
    private final Streams.Family questions;
    private final Streams.Family parcels;
    private final Streams.Family tickets;
    private final Luck luck;
    private final Asking asking;

    public Needs(Assumptions assumptions, Streams streams, Asking asking) {
        this.questions = streams.named("shopper.question");
        this.parcels = streams.named("shopper.parcel");
        this.tickets = streams.named("shopper.ticket");
        this.luck = new Luck(assumptions);
        this.asking = asking;
    }

    /** What the question brings that an order hangs on. */
    public ContactNeeds question(Shopper shopper) {
        return asking.question(questions.at(shopper.id()), shopper.arrivesMillis());
    }

    /** What becomes of the order, as far as it is luck. */
    public ParcelNeeds parcel(Shopper shopper) {
        return luck.parcel(parcels.at(shopper.id()));
    }

    /** What a ticket of that kind about the order brings that arises at an instant. */
    public ContactNeeds ticket(Order order, ContactKind kind, long atMillis) {
        return asking.ticket(tickets.at(order.id(), kind.ordinal()), atMillis);
    }
}
