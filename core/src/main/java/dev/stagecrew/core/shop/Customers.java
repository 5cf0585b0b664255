package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;

/**
 * The active customers: those who come back. First-time buyers join, unless a late or wrong parcel put them off; some
 * leave every month, more when service disappoints.
 */
public final class Customers {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Assumptions assumptions;
    private double active;

    public Customers(Assumptions assumptions, double active) {
        this.assumptions = assumptions;
        this.active = active;
    }

    /** A first parcel has arrived. */
    public void delivered(boolean badly, double joinLuck) {
        double chance =
                assumptions.get(Assumption.JOINING) * (badly ? 1 - assumptions.get(Assumption.QUIT_AFTER_LATE) : 1);
        if (joinLuck < chance) {
            active++;
        }
    }

    /** A known customer got a late or wrong parcel; {@code luck} decides whether they stay. */
    public void disappointed(double luck) {
        if (luck < assumptions.get(Assumption.QUIT_AFTER_LATE)) {
            active = Math.max(0, active - 1);
        }
    }

    /**
     * Midnight: some leave.
     *
     * @param satisfied share of contacts that ended well of late
     */
    public void endDay(double satisfied) {
        double churn =
                assumptions.get(Assumption.CHURN) + assumptions.get(Assumption.CHURN_DISSATISFIED) * (1 - satisfied);
        active -= active * churn / DAYS_A_MONTH;
    }

    public double active() {
        return active;
    }
}
