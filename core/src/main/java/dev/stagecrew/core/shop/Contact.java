package dev.stagecrew.core.shop;

import dev.stagecrew.core.work.Work;
import java.util.Optional;

/** Somebody who writes to the help desk, as a piece of work. */
public final class Contact extends Work {
    private final ContactKind kind;
    private final ContactNeeds needs;
    private final Optional<Shopper> shopper;
    private final boolean afterLateParcel;
    private final boolean reopened;

    private Contact(
            int duty,
            long arisesMillis,
            ContactKind kind,
            ContactNeeds needs,
            Optional<Shopper> shopper,
            boolean afterLateParcel,
            boolean reopened) {
        super(duty, arisesMillis, needs.handlingMillis(), needs.patienceMillis());
        this.kind = kind;
        this.needs = needs;
        this.shopper = shopper;
        this.afterLateParcel = afterLateParcel;
        this.reopened = reopened;
    }

    /** A question that an order hangs on. */
    public static Contact ofBuyer(int duty, long arisesMillis, Shopper shopper, ContactNeeds needs) {
        return new Contact(duty, arisesMillis, ContactKind.ENQUIRY, needs, Optional.of(shopper), false, false);
    }

    /** A contact that no order hangs on. */
    public static Contact of(int duty, long arisesMillis, ContactKind kind, ContactNeeds needs) {
        return new Contact(duty, arisesMillis, kind, needs, Optional.empty(), false, false);
    }

    /** A ticket about a parcel that is late. */
    public static Contact aboutLateParcel(int duty, long arisesMillis, ContactNeeds needs) {
        return new Contact(duty, arisesMillis, ContactKind.WHERE_IS_MY_ORDER, needs, Optional.empty(), true, false);
    }

    /** The same matter once more. */
    public Contact again(long newArisesMillis) {
        return new Contact(duty(), newArisesMillis, kind, needs, Optional.empty(), afterLateParcel, true);
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

    public boolean isAfterLateParcel() {
        return afterLateParcel;
    }

    /** Whether this is a second time; nobody comes a third time. */
    public boolean isReopened() {
        return reopened;
    }

    @Override
    public boolean staysWhenGivenUp() {
        return needs.leavesSilently();
    }
}
