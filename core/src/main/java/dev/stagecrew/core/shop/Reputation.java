package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;

/**
 * What others have written about the shop. A late parcel costs little up to three days and then falls off a cliff
 * (Olist's public orders: 4.3 stars on time, 3.6 up to three days late, 2.2 after that, 1.8 past a week).
 */
public final class Reputation {
    private static final double VERY_LATE_DAYS = 3;
    private static final double NOISE = .9;
    private static final double SERVICE_STARS = .6;
    private static final double USUAL_SATISFACTION = .9;
    private static final double WRONG_PARCEL_STARS = 1.5;

    /** How many reviews a visitor's eye averages over. */
    private static final double MEMORY = 200;

    private final Assumptions assumptions;
    private final int products;
    private double reviewsPerProduct;
    private double rating;

    public Reputation(Assumptions assumptions, double reviewsPerProduct, double rating, int products) {
        this.assumptions = assumptions;
        this.reviewsPerProduct = reviewsPerProduct;
        this.rating = rating;
        this.products = products;
    }

    /** Mean stars of an order, before the reviewer's own temper. */
    public double stars(double daysLate, boolean wrong, double satisfied) {
        double stars = daysLate <= 0
                ? assumptions.get(Assumption.STARS_ON_TIME)
                : daysLate <= VERY_LATE_DAYS
                        ? assumptions.get(Assumption.STARS_LATE)
                        : assumptions.get(Assumption.STARS_VERY_LATE);
        return stars - (wrong ? WRONG_PARCEL_STARS : 0) + SERVICE_STARS * (satisfied - USUAL_SATISFACTION);
    }

    /** Notes a review and returns its stars, 1 to 5. */
    public double review(double meanStars, double noise) {
        double stars = Math.max(1, Math.min(5, meanStars + NOISE * noise));
        double known = Math.min(MEMORY, Math.max(1, reviewsPerProduct * products));
        rating += (stars - rating) / (known + 1);
        reviewsPerProduct += 1.0 / products;
        return stars;
    }

    /** Share of ready buyers who trust what they see: few reviews and few stars put them off. */
    public double trust(double startRating) {
        double unproven = assumptions.get(Assumption.REVIEW_LOSS)
                * StrictMath.exp(-reviewsPerProduct / assumptions.get(Assumption.REVIEW_SCALE));
        return (1 - unproven) * (1 + assumptions.get(Assumption.STAR_EFFECT) * (rating - startRating));
    }

    public double rating() {
        return rating;
    }

    public double reviewsPerProduct() {
        return reviewsPerProduct;
    }
}
