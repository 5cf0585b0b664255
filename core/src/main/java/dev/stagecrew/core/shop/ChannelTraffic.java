package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;

/**
 * How many visits a channel can expect in a month, from what the shop has built up.
 *
 * <ul>
 *   <li>social: start · (1 + g (Q_content − start))
 *   <li>direct: start · (1 + w (customers / start − 1))
 *   <li>organic: start · search rank's factor
 *   <li>paid search and paid social, each with its share of the budget: (start budget / click cost) · (budget / start
 *       budget)^e
 *   <li>returning: customers · r; e-mail: customers · m · Q_crm
 * </ul>
 */
public final class ChannelTraffic {
    private final Assumptions assumptions;
    private final Traffic start;
    private final double startContent;
    private final double startCustomers;

    /** An audience as it is at the start. */
    public ChannelTraffic(Assumptions assumptions, Traffic start, double startContent, double startCustomers) {
        this.assumptions = assumptions;
        this.start = start;
        this.startContent = startContent;
        this.startCustomers = startCustomers;
    }

    /** Expected visits a month. */
    public double visits(Channel channel, Morning state, SearchRank rank, double customers, double budget) {
        return switch (channel) {
            case SOCIAL ->
                start.socialPerMonth()
                        * Math.max(
                                0,
                                1
                                        + assumptions.get(Assumption.SOCIAL_GAIN)
                                                * (state.quality(Quality.CONTENT) - startContent));
            case DIRECT -> start.directPerMonth() * wordOfMouth(customers);
            case ORGANIC -> start.organicPerMonth() * rank.factor();
            case PAID_SEARCH -> clicks(budget, 1 - start.adSocialShare(), Assumption.CLICK_COST);
            case PAID_SOCIAL -> clicks(budget, start.adSocialShare(), Assumption.SOCIAL_CLICK_COST);
            case RETURNING -> customers * assumptions.get(Assumption.RETURNING_VISITS);
            case MARKETPLACE, SUBSCRIPTION -> 0;
            case EMAIL -> customers * assumptions.get(Assumption.EMAIL_VISITS) * state.quality(Quality.CRM);
        };
    }

    private double wordOfMouth(double customers) {
        return Math.max(
                0,
                1
                        + (startCustomers > 0
                                ? assumptions.get(Assumption.WORD_OF_MOUTH) * (customers / startCustomers - 1)
                                : 0));
    }

    private double clicks(double totalBudget, double share, Assumption clickCost) {
        double budget = totalBudget * share;
        if (budget <= 0) {
            return 0;
        }
        double first = start.adBudgetPerMonth() * share;
        double cost = assumptions.get(clickCost);
        if (first <= 0) {
            return budget / cost;
        }
        return first / cost * StrictMath.pow(budget / first, assumptions.get(Assumption.AD_EXPONENT));
    }
}
