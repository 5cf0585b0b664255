package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Work;

/** An order to be picked, packed and labelled. */
public final class Packing extends Work {
    private final Purchase purchase;
    private final boolean again;
    private final int pickupsBefore;

    /**
     * A parcel to be.
     *
     * @param again whether it replaces a wrong or broken parcel
     * @param pickupsBefore how often the carrier had come when the order was placed
     */
    public Packing(int duty, long arisesMillis, long sizeMillis, Purchase purchase, boolean again, int pickupsBefore) {
        super(duty, arisesMillis, sizeMillis, SimTime.NEVER);
        this.purchase = purchase;
        this.again = again;
        this.pickupsBefore = pickupsBefore;
    }

    /** Minutes that an order takes an unhurried person on average: fewer, the better the process, from 0 to 1. */
    public static double usualMinutes(Assumptions assumptions, double process) {
        double worst = assumptions.get(Assumption.PACKING_MINUTES);
        double best = assumptions.get(Assumption.PACKING_MINUTES_BEST);
        return worst + (best - worst) * process;
    }

    public int pickupsBefore() {
        return pickupsBefore;
    }

    public Order order() {
        return purchase.order();
    }

    public Purchase purchase() {
        return purchase;
    }

    public boolean isAgain() {
        return again;
    }
}
