package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Work;

/** An order to be picked, packed and labelled. */
public final class Packing extends Work {
    private final Order order;
    private final boolean again;
    private final int pickupsBefore;

    /**
     * A parcel to be.
     *
     * @param again whether it replaces a wrong parcel
     * @param pickupsBefore how often the carrier had come when the order was placed
     */
    public Packing(int duty, long arisesMillis, long sizeMillis, Order order, boolean again, int pickupsBefore) {
        super(duty, arisesMillis, sizeMillis, SimTime.NEVER);
        this.order = order;
        this.again = again;
        this.pickupsBefore = pickupsBefore;
    }

    public int pickupsBefore() {
        return pickupsBefore;
    }

    public Order order() {
        return order;
    }

    public boolean isAgain() {
        return again;
    }
}
