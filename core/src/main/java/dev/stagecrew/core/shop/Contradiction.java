package dev.stagecrew.core.shop;

/**
 * Two things that a shop says of itself and that do not go together: a stock that it states, and days that would hold quite
 * another.
 *
 * @param stated by the shop
 * @param held what its days would hold: so many customers; as many reviews as a year brings; so many stars
 */
public record Contradiction(What what, double stated, double held) {
    /** A stock that can be contradicted. */
    public enum What {
        CUSTOMERS,
        REVIEWS,
        RATING
    }
}
