package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;
import java.util.Optional;

/**
 * What a ready buyer meets on the way to an order, and the chance to pass each hurdle.
 *
 * <p>A factor that is f₀ at the start counts as f₀ (f/f₀)^ρ, with ρ the assumption {@code overlap}: stacked improvements
 * overlap, so together they bring less than their product.
 */
public final class Offer {
    private static final double SECONDS_A_MINUTE = 60;

    private final Assumptions assumptions;
    private final double siteStart;
    private final double contentStart;
    private final double trustStart;
    private final double ratingStart;
    private final double merchandisingStart;

    private double site;
    private double content;
    private double trust;
    private double question;
    private double dispatchDays;
    private double basketFactor = 1;

    public Offer(Assumptions assumptions, Morning start, Reputation reputation) {
        this.assumptions = assumptions;
        this.siteStart = plainSite(start);
        this.contentStart = plainContent(start);
        this.ratingStart = reputation.rating();
        this.trustStart = reputation.trust(ratingStart);
        this.merchandisingStart = start.quality(Quality.MERCHANDISING);
        renew(start, reputation);
    }

    /** Takes in the state of the morning. */
    public void renew(Morning state, Reputation reputation) {
        site = overlapped(plainSite(state), siteStart);
        content = overlapped(plainContent(state), contentStart);
        trust = overlapped(reputation.trust(ratingStart), trustStart);
        question = assumptions.get(Assumption.QUESTION_BLOCKS) * unansweredByContent(assumptions, state);
        dispatchDays = state.dispatchDays();
        basketFactor = 1
                + assumptions.get(Assumption.MERCHANDISING_BASKET)
                        * (state.quality(Quality.MERCHANDISING) - merchandisingStart);
    }

    /** Share of questions that complete content does not answer before they are asked. */
    public static double unansweredByContent(Assumptions assumptions, Morning state) {
        return 1 - assumptions.get(Assumption.CONTENT_ANSWERS) * state.quality(Quality.CONTENT);
    }

    /** The first hurdle that stops a shopper, if any: the page, the reviews, then the way to the checkout. */
    public Optional<LossReason> stops(Shopper shopper) {
        if (shopper.contentLuck() >= content) {
            return Optional.of(LossReason.CONTENT);
        }
        if (shopper.trustLuck() >= trust) {
            return Optional.of(LossReason.TRUST);
        }
        if (shopper.siteLuck() >= site) {
            return Optional.of(LossReason.SITE);
        }
        return Optional.empty();
    }

    /** Share of ready buyers whom no page stops. */
    public double passShare() {
        return site * content * trust;
    }

    /** Share of those whose order hangs on an answer. */
    public double askingShare() {
        return question;
    }

    /** Whether the order hangs on an answer. */
    public boolean asks(Shopper shopper) {
        return shopper.questionLuck() < question;
    }

    /** Whether the wait for delivery puts the shopper off. */
    public boolean isTooSlowFor(Shopper shopper) {
        return shopper.deliveryLuck() < assumptions.get(Assumption.DELIVERY_DAY_LOSS) * dispatchDays;
    }

    /** Order value relative to the start, by what is offered with it. */
    public double basketFactor() {
        return basketFactor;
    }

    /**
     * What a shopper's order comes to today.
     *
     * @param usualValue mean value of an order at the start
     */
    public double value(Shopper shopper, double usualValue) {
        return usualValue * basketFactor * shopper.basket();
    }

    /** How long those stay on the site who do not leave at once, by how good its pages and what is written on them are. */
    public static double secondsOnSite(Assumptions assumptions, Morning state) {
        double appeal = (state.quality(Quality.SITE) + state.quality(Quality.CONTENT)) / 2;
        double least = assumptions.get(Assumption.ENGAGED_MINUTES);
        double most = assumptions.get(Assumption.ENGAGED_MINUTES_BEST);
        return SECONDS_A_MINUTE * (least + (most - least) * appeal);
    }

    private double plainSite(Morning state) {
        return 1 - assumptions.get(Assumption.SITE_LOSS) * (1 - state.quality(Quality.SITE));
    }

    private double plainContent(Morning state) {
        return 1 - assumptions.get(Assumption.CONTENT_LOSS) * (1 - state.quality(Quality.CONTENT));
    }

    private double overlapped(double factor, double start) {
        return start <= 0 ? factor : start * StrictMath.pow(factor / start, assumptions.get(Assumption.OVERLAP));
    }
}
