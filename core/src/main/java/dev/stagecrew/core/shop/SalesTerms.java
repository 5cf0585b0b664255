package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;

/**
 * On what terms a shop sells.
 *
 * @param tax share on top of the net price that is inside the prices which buyers pay: .2 where 120 is paid for 100
 * @param buyersPayReturns whether who sends something back pays the post of it
 */
public record SalesTerms(double tax, boolean buyersPayReturns) {
    /** Prices without tax, and returns that the shop pays for. */
    public static final SalesTerms USUAL = new SalesTerms(0, false);

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

    /** What is left of a price when the tax is paid. */
    public double net(double price) {
        return price / (1 + tax);
    }
}
