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
public final class Audience {
    private final Assumptions assumptions;
    private final double[] startVisits = new double[Channel.values().length];
    private final double startContent;
    private final double startCustomers;
    private final double startBudget;
    private final double socialShare;

    /**
     * An audience as it is at the start.
     *
     * @param startVisits visits a month at the start, for social, direct and organic
     * @param startBudget for ads a month
     * @param socialShare of every budget that goes to social media instead of search
     */
    public Audience(
            Assumptions assumptions,
            double[] startVisits,
            double startBudget,
            double socialShare,
            double startContent,
            double startCustomers) {
        this.assumptions = assumptions;
        System.arraycopy(startVisits, 0, this.startVisits, 0, startVisits.length);
        this.startBudget = startBudget;
        this.socialShare = socialShare;
        this.startContent = startContent;
        this.startCustomers = startCustomers;
    }

    /** Expected visits a month. */
    public double visits(Channel channel, Morning state, SearchRank rank, double customers, double budget) {
        double start = startVisits[channel.ordinal()];
        return switch (channel) {
            case SOCIAL ->
                start
                        * Math.max(
                                0,
                                1
                                        + assumptions.get(Assumption.SOCIAL_GAIN)
                                                * (state.quality(Quality.CONTENT) - startContent));
            case DIRECT ->
                start
                        * Math.max(
                                0,
                                1
                                        + (startCustomers > 0
                                                ? assumptions.get(Assumption.WORD_OF_MOUTH)
                                                        * (customers / startCustomers - 1)
                                                : 0));
            case ORGANIC -> start * rank.factor();
            case PAID_SEARCH ->
                clicks(budget * (1 - socialShare), startBudget * (1 - socialShare), Assumption.CLICK_COST);
            case PAID_SOCIAL -> clicks(budget * socialShare, startBudget * socialShare, Assumption.SOCIAL_CLICK_COST);
            case RETURNING -> customers * assumptions.get(Assumption.RETURNING_VISITS);
            case EMAIL -> customers * assumptions.get(Assumption.EMAIL_VISITS) * state.quality(Quality.CRM);
        };
    }

    private double clicks(double budget, double start, Assumption clickCost) {
        if (budget <= 0) {
            return 0;
        }
        double cost = assumptions.get(clickCost);
        if (start <= 0) {
            return budget / cost;
        }
        return start / cost * StrictMath.pow(budget / start, assumptions.get(Assumption.AD_EXPONENT));
    }
}
