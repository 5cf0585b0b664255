package dev.stagecrew.core.shop;

/**
 * Sales on a marketplace beside the own site. Whoever buys there meets none of the shop's pages, and is its customer no
 * more than once.
 *
 * @param ordersPerMonth in a usual month at today's prices, if everything is in stock
 * @param commission share of the price that the marketplace keeps, the fee of the payment included
 */
public record Elsewhere(double ordersPerMonth, double commission) {
    /** No marketplace. */
    public static final Elsewhere NOWHERE = new Elsewhere(0, 0);

    public Elsewhere {
        if (!(ordersPerMonth >= 0 && commission >= 0 && commission <= 1)) {
            throw new IllegalArgumentException("no such marketplace: " + ordersPerMonth + ", " + commission);
        }
    }
}
