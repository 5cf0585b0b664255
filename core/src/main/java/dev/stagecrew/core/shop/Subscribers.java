package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;

/**
 * The active subscribers. Every month some cancel; of those who find a first order on the site as promised some subscribe, at the
 * rate that holds today's number with today's orders. A late, wrong or missing parcel makes a subscriber leave as it does
 * any customer.
 */
public final class Subscribers {
    private final Assumptions assumptions;
    private final Subscription terms;
    private final double joiningPerOrder;
    private double active;

    /**
     * Subscribers at the start.
     *
     * @param usualOrdersADay on the own site today, subscriptions apart
     */
    public Subscribers(Assumptions assumptions, Subscription terms, double usualOrdersADay) {
        this.assumptions = assumptions;
        this.terms = terms;
        this.active = terms.active();
        this.joiningPerOrder = usualOrdersADay > 0 ? lostADay(terms.active()) / usualOrdersADay : 0;
    }

    /** Orders of theirs that can be expected on a day. */
    public double ordersADay() {
        return active / terms.everyDays() * (1 - assumptions.get(Assumption.SUBSCRIPTION_SKIPS));
    }

    public double active() {
        return active;
    }

    /** Midnight: some cancel. */
    public void endDay() {
        active -= lostADay(active);
    }

    /**
     * A buyer has made up their mind about an order.
     *
     * @param luck of a subscriber who has reason to leave, 0 to 1
     */
    public void judged(Order order, Judgement verdict, double luck) {
        Channel channel = order.shopper().channel();
        boolean bad = !verdict.came() || verdict.isBad();
        if (channel == Channel.SUBSCRIPTION) {
            active -= bad && luck < assumptions.get(Assumption.QUIT_AFTER_LATE) ? Math.min(1, active) : 0;
        } else if (channel.visitsTheSite() && !bad) {
            active += joiningPerOrder;
        }
    }

    private double lostADay(double of) {
        return of * assumptions.get(Assumption.SUBSCRIPTION_LOST) / SimTime.DAYS_A_MONTH;
    }
}
