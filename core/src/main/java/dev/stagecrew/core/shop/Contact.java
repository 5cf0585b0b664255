package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Priority;
import dev.stagecrew.core.work.Work;
import java.util.Optional;

/** Somebody who writes to the help desk, as a piece of work. */
public final class Contact extends Work {
    private final ContactKind kind;
    private final ContactNeeds needs;
    private final Optional<Shopper> shopper;
    private final Optional<Order> order;
    private final Priority priority;
    private final boolean annoyed;
    private final boolean reopened;

    private Contact(
            int duty,
            long arisesMillis,
            ContactKind kind,
            ContactNeeds needs,
            Optional<Shopper> shopper,
            Optional<Order> order,
            Priority priority,
            boolean annoyed,
            boolean reopened) {
        super(duty, arisesMillis, needs.handlingMillis(), needs.patienceMillis());
        this.kind = kind;
        this.needs = needs;
        this.shopper = shopper;
        this.order = order;
        this.priority = priority;
        this.annoyed = annoyed;
        this.reopened = reopened;
    }

    /** A question that an order hangs on. */
    public static Contact ofBuyer(int duty, long arisesMillis, Shopper shopper, ContactNeeds needs) {
        return new Contact(
                duty,
                arisesMillis,
                ContactKind.ENQUIRY,
                needs,
                Optional.of(shopper),
                Optional.empty(),
                Priority.NORMAL,
                false,
                false);
    }

    /** A contact that neither an order nor a parcel hangs on. */
    public static Contact of(int duty, long arisesMillis, ContactKind kind, ContactNeeds needs) {
        return new Contact(
                duty, arisesMillis, kind, needs, Optional.empty(), Optional.empty(), Priority.NORMAL, false, false);
    }

    /** A contact of a help desk without a shop. */
    public static Contact atDesk(int duty, long arisesMillis, Priority priority, ContactNeeds needs) {
        return new Contact(
                duty,
                arisesMillis,
                ContactKind.CONTACT,
                needs,
                Optional.empty(),
                Optional.empty(),
                priority,
                false,
                false);
    }

    /**
     * A ticket about one order, which somebody must set right.
     *
     * @param annoyed whether the parcel was late, wrong or broken
     */
    public static Contact about(
            Order order, int duty, long arisesMillis, ContactKind kind, ContactNeeds needs, boolean annoyed) {
        return new Contact(
                duty, arisesMillis, kind, needs, Optional.empty(), Optional.of(order), Priority.NORMAL, annoyed, false);
    }

    /** The same matter once more. */
    public Contact again(long newArisesMillis) {
        return new Contact(duty(), newArisesMillis, kind, needs, Optional.empty(), order, priority, annoyed, true);
    }

    /** The same matter once more, of somebody whom a machine told nothing of use. */
    public Contact misled(long newArisesMillis) {
        return new Contact(duty(), newArisesMillis, kind, needs, Optional.empty(), order, priority, true, true);
    }

    /** The same ticket by another medium. */
    public Contact by(long newArisesMillis, ContactNeeds newNeeds) {
        return new Contact(
                duty(), newArisesMillis, kind, newNeeds, Optional.empty(), order, priority, annoyed, reopened);
    }

    /** How long ago it began for whoever asks, with the time that passed before it came in here. */
    public long openMillis(long nowMillis) {
        return nowMillis - arisesMillis() + needs.besidesMillis();
    }

    /** Whether who has an order and holds the line in vain writes instead. */
    public boolean writesInstead() {
        return order.isPresent() && isLive();
    }

    public ContactKind kind() {
        return kind;
    }

    public ContactNeeds needs() {
        return needs;
    }

    /** The buyer whose order hangs on the answer. */
    public Optional<Shopper> shopper() {
        return shopper;
    }

    /** The order that the ticket is about. */
    public Optional<Order> order() {
        return order;
    }

    /** Whether the parcel was late, wrong or broken, which no answer quite makes up for. */
    public boolean isAnnoyed() {
        return annoyed;
    }

    /** Whether this is a second time; nobody comes a third time. */
    public boolean isReopened() {
        return reopened;
    }

    @Override
    public Priority priority() {
        return priority;
    }

    @Override
    public boolean isLive() {
        return needs.medium().isLive();
    }

    @Override
    public boolean staysWhenGivenUp() {
        return needs.leavesSilently();
    }
}
