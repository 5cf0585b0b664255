package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;

/**
 * On what terms a shop sells.
 *
 * @param tax share on top of the net price that is inside the prices which buyers pay: .2 where 120 is paid for 100
 * @param buyersPayReturns whether who sends something back pays the post of it
 * @param elsewhere on a marketplace
 * @param subscription again and again
 */
public record SalesTerms(double tax, boolean buyersPayReturns, Elsewhere elsewhere, Subscription subscription) {
    /** Prices without tax, and returns that the shop pays for. */
    public static final SalesTerms USUAL = new SalesTerms(0, false);

    /** Sales on the own site alone, one by one. */
    public SalesTerms(double tax, boolean buyersPayReturns) {
        this(tax, buyersPayReturns, Elsewhere.NOWHERE, Subscription.NONE);
    }

    public SalesTerms {
        if (!(tax >= 0 && tax < 10)) {
            throw new IllegalArgumentException("no such tax: " + tax);
        }
    }

    /** How much comes back relative to today where buyers pay for it, or do not. */
    public double returnRate(boolean buyersPay, Assumptions assumptions) {
        return ratio(buyersPay, 1 + assumptions.get(Assumption.FREE_RETURNS_MORE));
    }

    /** What an order comes to relative to today where buyers pay for returns, or do not. */
    public double basket(boolean buyersPay, Assumptions assumptions) {
        return ratio(buyersPay, 1 + assumptions.get(Assumption.FREE_RETURNS_BASKET));
    }

    private double ratio(boolean buyersPay, double moreWhereFree) {
        return buyersPay == buyersPayReturns ? 1 : buyersPay ? 1 / moreWhereFree : moreWhereFree;
    }

    /** Orders of a usual day that no visit to the site brings. */
    public double usualOrdersElsewhereADay(Assumptions assumptions) {
        return elsewhere.ordersPerMonth() / SimTime.DAYS_A_MONTH
                + new Subscribers(assumptions, subscription, 0).ordersADay();
    }

    /** What is left of a price when the tax is paid. */
    public double net(double price) {
        return price / (1 + tax);
    }
}
