package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Work;

/** A returned parcel to be received, checked, refunded and put away. */
public final class Unpacking extends Work {
    private final Purchase purchase;

    public Unpacking(int duty, long arisesMillis, long sizeMillis, Purchase purchase) {
        super(duty, arisesMillis, sizeMillis, SimTime.NEVER);
        this.purchase = purchase;
    }

    public Purchase purchase() {
        return purchase;
    }
}
