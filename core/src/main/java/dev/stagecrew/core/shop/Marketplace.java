package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.ShopCalendar;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Quality;
import java.util.stream.Stream;

/** Whom the world sends into the shop: the visits that each channel can expect, and how many of them are ready to buy. */
public final class Marketplace {
    private final Assumptions assumptions;
    private final ChannelTraffic audience;
    private final Season season;

    public Marketplace(Assumptions assumptions, ChannelTraffic audience, Season season) {
        this.assumptions = assumptions;
        this.audience = audience;
        this.season = season;
    }

    /** The market of a shop as it opens. */
    public static Marketplace of(Assumptions assumptions, Traffic traffic, Opening opening, ShopCalendar calendar) {
        return new Marketplace(
                assumptions,
                new ChannelTraffic(assumptions, traffic, opening.quality(Quality.CONTENT), opening.customers()),
                new Season(assumptions, traffic, calendar));
    }

    /** The visits that a channel can expect on a day. */
    public Visits onTheDay(Channel channel, Today today) {
        int day = today.state().day();
        Visits usual = usual(channel, today);
        return new Visits(
                usual.expected() * today.level() * season.visits(channel, day),
                Math.min(1, usual.readyShare() * season.readiness(channel, day) * today.readiness()));
    }

    /** The visits that a channel can expect on a usual day, whatever the season and the level of the day. */
    public Visits usual(Channel channel, Today today) {
        double month =
                audience.visits(channel, today.state(), today.rank(), today.customers(), today.adBudgetPerMonth());
        return new Visits(month / SimTime.DAYS_A_MONTH, readyShare(channel, today.state()));
    }

    /** Ready buyers that all channels together can expect on a usual day. */
    public double usualBuyersADay(Today today) {
        return Stream.of(Channel.values())
                .mapToDouble(channel -> usual(channel, today).ready())
                .sum();
    }

    /** Orders that can be expected on a usual day when every question is answered in time and everything is in stock. */
    public double usualOrdersADay(Today today, Offer offer) {
        return usualBuyersADay(today) * offer.passShare();
    }

    /** Demand of a day that no visit to the site brings, relative to a usual one: by season, weekday, luck and prices. */
    public double levelElsewhere(Today today) {
        return today.level() * season.visits(Channel.MARKETPLACE, today.state().day()) * today.readiness();
    }

    /** Share of visitors without the wish to buy who leave at once: fewer, the better the site. */
    public double bounceShare(Morning state) {
        double worst = assumptions.get(Assumption.BOUNCE);
        return worst + (assumptions.get(Assumption.BOUNCE_BEST) - worst) * state.quality(Quality.SITE);
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
     * @param readiness to buy, by the prices of the day, 1 at usual ones
     */
    public record Today(
            Morning state, SearchRank rank, double customers, double adBudgetPerMonth, double level, double readiness) {
        /** A usual day of the shop as it opens. */
        public static Today usual(Morning start, Opening opening, double adBudgetPerMonth, Assumptions assumptions) {
            return new Today(start, SearchRank.of(opening, assumptions), opening.customers(), adBudgetPerMonth, 1, 1);
        }
    }

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
