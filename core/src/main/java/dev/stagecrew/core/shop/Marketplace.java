package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.work.Quality;

/** Whom the world sends into the shop: the visits that each channel can expect, and how many of them are ready to buy. */
public final class Marketplace {
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Assumptions assumptions;
    private final Audience audience;
    private final Season season;

    public Marketplace(Assumptions assumptions, Audience audience, Season season) {
        this.assumptions = assumptions;
        this.audience = audience;
        this.season = season;
    }

    /** The visits that a channel can expect on a day. */
    public Visits onTheDay(Channel channel, Today today) {
        double visits =
                audience.visits(channel, today.state(), today.rank(), today.customers(), today.adBudgetPerMonth())
                        / DAYS_A_MONTH
                        * today.level()
                        * season.visits(channel, today.state().day());
        double ready = readyShare(channel, today.state())
                * season.readiness(channel, today.state().day());
        return new Visits(visits, Math.min(1, ready));
    }

    /** Ready buyers that all channels together can expect on a usual day, whatever the season. */
    public double usualBuyersADay(Today today) {
        double ready = 0;
        for (Channel channel : Channel.values()) {
            ready += audience.visits(channel, today.state(), today.rank(), today.customers(), today.adBudgetPerMonth())
                    * readyShare(channel, today.state());
        }
        return ready / DAYS_A_MONTH;
    }

    private double readyShare(Channel channel, Morning state) {
        return Demand.readyShare(assumptions, channel, state.quality(Quality.MARKETING));
    }

    /**
     * What decides who comes.
     *
     * @param customers active
     * @param adBudgetPerMonth in the scenario's currency
     * @param level of the day around its expectation, 1 on average
     */
    public record Today(Morning state, SearchRank rank, double customers, double adBudgetPerMonth, double level) {}

    /**
     * Visits that can be expected.
     *
     * @param expected all of them
     * @param readyShare of them who would buy if the shop did everything right
     */
    public record Visits(double expected, double readyShare) {
        /** Ready buyers among them. */
        public double ready() {
            return expected * readyShare;
        }

        /** All the others. */
        public double others() {
            return expected * (1 - readyShare);
        }
    }
}
