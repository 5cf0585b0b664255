package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Work;

/** An order to be picked, packed and labelled. */
public final class Packing extends Work {
    private final Order order;
    private final boolean again;

    /** @param again whether it replaces a wrong parcel */
    public Packing(int duty, long arisesMillis, long sizeMillis, Order order, boolean again) {
        super(duty, arisesMillis, sizeMillis, SimTime.NEVER);
        this.order = order;
        this.again = again;
    }

    public Order order() {
        return order;
    }

    public boolean isAgain() {
        return again;
    }
}
