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
 *   <li>paid: (start budget / click cost) · (budget / start budget)^e
 *   <li>returning: customers · r; e-mail: customers · m · Q_crm
 * </ul>
 */
public final class Audience {
    private final Assumptions assumptions;
    private final double[] startVisits = new double[Channel.values().length];
    private final double startContent;
    private final double startCustomers;
    private final double startBudget;

    /**
     * An audience as it is at the start.
     *
     * @param startVisits visits a month at the start, for social, direct and organic
     */
    public Audience(
            Assumptions assumptions,
            double[] startVisits,
            double startBudget,
            double startContent,
            double startCustomers) {
        this.assumptions = assumptions;
        System.arraycopy(startVisits, 0, this.startVisits, 0, startVisits.length);
        this.startBudget = startBudget;
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
            case PAID -> clicks(budget);
            case RETURNING -> customers * assumptions.get(Assumption.RETURNING_VISITS);
            case EMAIL -> customers * assumptions.get(Assumption.EMAIL_VISITS) * state.quality(Quality.CRM);
        };
    }

    private double clicks(double budget) {
        if (budget <= 0) {
            return 0;
        }
        double cost = assumptions.get(Assumption.CLICK_COST);
        if (startBudget <= 0) {
            return budget / cost;
        }
        return startBudget / cost * StrictMath.pow(budget / startBudget, assumptions.get(Assumption.AD_EXPONENT));
    }
}
