package dev.stagecrew.core.shop;

import org.jspecify.annotations.Nullable;

/** An order on its way from the sale to its end: how far it has come, and what of it is in the house. */
public final class Purchase {
    private final Order order;
    private Stage stage = Stage.OPEN;
    private boolean hasGoods;
    private boolean arrived;
    private boolean judged;
    private boolean refunded;
    private @Nullable Packing packing;

    Purchase(Order order, boolean hasGoods) {
        this.order = order;
        this.hasGoods = hasGoods;
    }

    public Order order() {
        return order;
    }

    /** Whether the parcel is still to come. */
    boolean isAwaited() {
        return !arrived && stage != Stage.CLOSED;
    }

    boolean is(Stage which) {
        return stage == which;
    }

    void enters(Stage next) {
        stage = next;
    }

    /** Whether goods off the shelf lie ready for it. */
    boolean hasGoods() {
        return hasGoods;
    }

    void hasGoods(boolean ready) {
        hasGoods = ready;
    }

    void arrives() {
        arrived = true;
    }

    /** Returns whether this is the first time: a buyer judges once. */
    boolean judges() {
        boolean first = !judged;
        judged = true;
        return first;
    }

    /** Returns whether this is the first time: the money goes back once. */
    boolean refunds() {
        boolean first = !refunded;
        refunded = true;
        return first;
    }

    /** The parcel to be packed or packed for it that has not been handed over. */
    @Nullable
    Packing packing() {
        return packing;
    }

    void packs(@Nullable Packing parcel) {
        packing = parcel;
    }

    /** How far an order has come. */
    enum Stage {
        /** Paid for, and still in the house. */
        OPEN,
        /** With the carrier. */
        SENT,
        /** It came wrong or broken, and the complaint is open. */
        SPOILT,
        /** The complaint is settled by another parcel, which is still in the house. */
        REPLACED,
        /** The buyer is sending it back, or it lies there unopened. */
        RETURNED,
        CLOSED
    }
}
