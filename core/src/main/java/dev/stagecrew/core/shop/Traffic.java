package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.SimTime;
import java.util.Collections;
import java.util.List;

/**
 * The visits that the shop starts from.
 *
 * @param socialPerMonth visits a month from social media
 * @param adBudgetPerMonth paid traffic's budget at the start, in the scenario's currency
 * @param adSocialShare of the budget, whatever it is, for social media; the rest for search
 * @param hourWeights 24 relative weights of the hours of a day
 * @param weekdayWeights 7 relative weights, Monday first
 * @param monthWeights 12 relative weights, January first; 1 everywhere for a shop without seasons
 * @param closures days on which nobody can order
 */
public record Traffic(
        double socialPerMonth,
        double directPerMonth,
        double organicPerMonth,
        double adBudgetPerMonth,
        double adSocialShare,
        List<Double> hourWeights,
        List<Double> weekdayWeights,
        List<Double> monthWeights,
        List<Campaign> campaigns,
        List<Closure> closures) {
    public Traffic {
        hourWeights = List.copyOf(hourWeights);
        weekdayWeights = List.copyOf(weekdayWeights);
        monthWeights = List.copyOf(monthWeights);
        campaigns = List.copyOf(campaigns);
        closures = List.copyOf(closures);
    }

    /** The same visits in a usual month: without seasons, campaigns and closed days. */
    public Traffic usual() {
        return new Traffic(
                socialPerMonth,
                directPerMonth,
                organicPerMonth,
                adBudgetPerMonth,
                adSocialShare,
                hourWeights,
                weekdayWeights,
                Collections.nCopies(monthWeights.size(), 1.0),
                List.of(),
                List.of());
    }

    /**
     * A burst of traffic, as on a shopping day.
     *
     * @param traffic visits relative to usual while it lasts
     * @param cost in the scenario's currency, spent on its first day
     */
    public record Campaign(String label, int fromDay, int days, double traffic, double cost) {
        /** Whether it is on: from its first day, for so many days. */
        public boolean isOn(int day) {
            return fromDay <= day && day < fromDay + days;
        }
    }

    /**
     * Days on which the shop takes no orders.
     *
     * @param untilDay the first on which it is open again
     */
    public record Closure(int fromDay, int untilDay) {
        boolean covers(int day) {
            return fromDay <= day && day < untilDay;
        }
    }

    /** Whether nobody can order on a day. */
    public boolean isClosed(int day) {
        return closures.stream().anyMatch(closure -> closure.covers(day));
    }

    /**
     * What ads and campaigns cost on a day at a budget for ads a month, in the scenario's currency. On a closed day no ad
     * is shown.
     */
    public double advertisingCost(double adBudget, int day) {
        return (isClosed(day) ? 0 : adBudget / SimTime.DAYS_A_MONTH) + campaignCost(day);
    }

    /** What the campaigns that begin on a day cost, in the scenario's currency. */
    public double campaignCost(int day) {
        double cost = 0;
        for (Campaign campaign : campaigns) {
            cost += campaign.fromDay() == day ? campaign.cost() : 0;
        }
        return cost;
    }
}
