package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import java.util.function.DoubleSupplier;

/**
 * The active customers: those who come back. First-time buyers join, unless a late or wrong parcel put them off; some
 * leave every month, more when service disappoints. Today's shop holds as many as it has ({@link Standing}).
 */
public final class Customers {
    private final Assumptions assumptions;
    private final double joining;
    private final double leaving;
    private final double weight;
    private final Flows flows;
    private double active;

    /**
     * Customers at the start.
     *
     * @param joining relative to the share of first-time buyers who would stay
     * @param leaving relative to the share who would leave
     * @param weight of one who got nothing and goes: 1, or 0 where nothing is to move
     */
    private Customers(
            Assumptions assumptions, double active, double joining, double leaving, double weight, Flows flows) {
        this.assumptions = assumptions;
        this.active = active;
        this.joining = joining;
        this.leaving = leaving;
        this.weight = weight;
        this.flows = flows;
    }

    /** Customers who come and go. */
    public static Customers moving(Opening opening, Standing standing, Assumptions assumptions) {
        return new Customers(
                assumptions, opening.customers(), standing.joining(), standing.leaving(), 1, Flows.UNHEARD);
    }

    /** As many customers as there are, for ever, so that those who would come and go can be counted. */
    public static Customers held(Opening opening, Assumptions assumptions, Flows flows) {
        return new Customers(assumptions, opening.customers(), 0, 0, 0, flows);
    }

    /**
     * A buyer has made up their mind about an order: a stranger may become a customer, a customer may leave.
     *
     * @param luck of a customer who has reason to leave, 0 to 1
     */
    public void judged(Order order, Judgement verdict, DoubleSupplier luck) {
        if (!order.shopper().channel().visitsTheSite()) {
            return; // the marketplace's customer, or a subscriber
        }
        if (order.newCustomer()) {
            double joinLuck = order.parcel().joinLuck();
            if (verdict.came()) {
                delivered(verdict.isBad(), joinLuck);
            } else {
                strangerGotNothing(joinLuck);
            }
        } else if (!verdict.came()) {
            customerGotNothing(luck.getAsDouble());
        } else if (verdict.isBad()) {
            disappointed(luck.getAsDouble());
        }
    }

    /** A first parcel has arrived. */
    public void delivered(boolean badly, double joinLuck) {
        double chance =
                assumptions.get(Assumption.JOINING) * (badly ? 1 - assumptions.get(Assumption.QUIT_AFTER_LATE) : 1);
        if (joinLuck < chance) {
            flows.joined();
        }
        if (joinLuck < chance * joining) {
            active++;
        }
    }

    /** A known customer got a late or wrong parcel; {@code luck} decides whether they stay. */
    public void disappointed(double luck) {
        double chance = assumptions.get(Assumption.QUIT_AFTER_LATE);
        if (luck < chance) {
            flows.left(1);
        }
        if (luck < chance * leaving) {
            active = Math.max(0, active - 1);
        }
    }

    /**
     * A first-time buyer got nothing at all, and does not stay. Had their parcel come they might have: a shop that holds its
     * customers is one that sends what it sells.
     */
    public void strangerGotNothing(double joinLuck) {
        if (joinLuck < assumptions.get(Assumption.JOINING)) {
            flows.joined();
        }
    }

    /**
     * A known customer got nothing at all for their order; {@code luck} decides whether they stay. What holds a shop's
     * customers does not make up for it.
     */
    public void customerGotNothing(double luck) {
        if (luck < assumptions.get(Assumption.QUIT_UNDELIVERED)) {
            active = Math.max(0, active - weight);
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
        double gone = active * churn / SimTime.DAYS_A_MONTH;
        flows.left(gone);
        active -= gone * leaving;
    }

    public double active() {
        return active;
    }
}
