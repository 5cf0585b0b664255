package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;

/**
 * What others have written about the shop. A late parcel costs little up to three days and then falls off a cliff
 * (Olist's public orders: 4.3 stars on time, 3.6 up to three days late, 2.2 after that, 1.8 past a week).
 *
 * <p>Old reviews lose their weight as fast as today's orders bring new ones, and the shop's own reviewers are as kind as
 * its rating says ({@link Standing}): a shop that goes on as it is keeps both.
 */
public final class Reputation {
    private final Assumptions assumptions;
    private final double reviewsAveraged;
    private final double reviewsRead;
    private final double temper;
    private final int products;
    private final double weight;
    private final double kindness;
    private final double wearADay;
    private final Flows flows;
    private double reviews;
    private double rating;
    private double newest;

    /**
     * What has been written so far.
     *
     * @param weight of a further review: 1, or 0 where nothing is to move
     * @param kindness stars that the shop's reviewers give beyond what its parcels are worth elsewhere
     * @param wearADay share of reviews that no longer count after a day
     */
    private Reputation(
            Assumptions assumptions, Opening opening, double weight, double kindness, double wearADay, Flows flows) {
        this.assumptions = assumptions;
        this.reviewsAveraged = assumptions.get(Assumption.REVIEWS_AVERAGED);
        this.reviewsRead = assumptions.get(Assumption.REVIEWS_READ);
        this.temper = assumptions.get(Assumption.STAR_TEMPER);
        this.products = opening.products();
        this.reviews = opening.reviews();
        this.rating = opening.rating();
        this.newest = opening.rating();
        this.weight = weight;
        this.kindness = kindness;
        this.wearADay = wearADay;
        this.flows = flows;
    }

    /** A reputation that follows what is written. */
    public static Reputation moving(Opening opening, Standing standing, Assumptions assumptions) {
        return new Reputation(assumptions, opening, 1, standing.kindness(), standing.reviewWearADay(), Flows.UNHEARD);
    }

    /** A reputation that stays as it is, so that what would move it can be heard. */
    public static Reputation held(Opening opening, Assumptions assumptions, Flows flows) {
        return new Reputation(assumptions, opening, 0, 0, 0, flows);
    }

    /** Mean stars of an order, before the reviewer's own temper. */
    public double stars(double daysLate, boolean wrong, double satisfied) {
        double stars = daysLate <= 0
                ? assumptions.get(Assumption.STARS_ON_TIME)
                : daysLate <= assumptions.get(Assumption.VERY_LATE_DAYS)
                        ? assumptions.get(Assumption.STARS_LATE)
                        : assumptions.get(Assumption.STARS_VERY_LATE);
        double service = assumptions.get(Assumption.STARS_SERVICE)
                * (satisfied - assumptions.get(Assumption.USUAL_SATISFACTION));
        return stars - (wrong ? assumptions.get(Assumption.STARS_WRONG) : 0) + service;
    }

    /**
     * Notes what a buyer writes about an order and returns its stars, 1 to 5.
     *
     * @param noise the writer's own temper, in standard deviations
     * @param satisfied share of recent contacts that ended content
     */
    public double judged(Judgement verdict, double noise, double satisfied) {
        double mean = stars(verdict.daysLate(), verdict.spoilt(), satisfied);
        return verdict.came() ? review(mean, noise) : warning(mean, noise);
    }

    /** Notes a review and returns its stars, 1 to 5. */
    public double review(double meanStars, double noise) {
        double meant = meanStars + temper * noise;
        flows.reviewed(meant);
        return note(given(meant + kindness));
    }

    /** Notes what somebody writes to whom nothing came, who is not kind, and returns its stars, 1 to 5. */
    public double warning(double meanStars, double noise) {
        double meant = meanStars + temper * noise;
        flows.warned();
        return note(given(meant));
    }

    private double note(double stars) {
        double known = Math.min(reviewsAveraged, Math.max(1, reviews));
        rating += weight * (stars - rating) / (known + 1);
        newest += weight * (stars - newest) / reviewsRead;
        reviews += weight;
        return stars;
    }

    /** Stars as they can be given: 1 to 5. */
    static double given(double meant) {
        return Math.max(1, Math.min(5, meant));
    }

    /** Midnight: old reviews count for less. */
    public void endDay() {
        reviews -= reviews * wearADay;
    }

    /**
     * Share of ready buyers who trust what they see: few reviews and few stars put them off. The mean counts linearly.
     * Where the newest reviews, as many as people read, fall below {@code stars-shunned}, they shun the shop more and more.
     * Both are relative to the rating at the start, which today's visitors know.
     */
    public double trust(double startRating) {
        double unproven = assumptions.get(Assumption.REVIEW_LOSS)
                * StrictMath.exp(-reviewsPerProduct() / assumptions.get(Assumption.REVIEW_SCALE));
        double stars = 1 + assumptions.get(Assumption.STAR_EFFECT) * (rating - startRating);
        return (1 - unproven) * stars * notShunning(newest) / notShunning(startRating);
    }

    private double notShunning(double stars) {
        double missing = Math.max(0, assumptions.get(Assumption.STARS_SHUNNED) - stars);
        return Math.max(
                assumptions.get(Assumption.STARS_IGNORED), 1 - assumptions.get(Assumption.STAR_SHUNNING) * missing);
    }

    public double rating() {
        return rating;
    }

    /** Those that still count. */
    public double reviewsPerProduct() {
        return reviews / products;
    }
}
