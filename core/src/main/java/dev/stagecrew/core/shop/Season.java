package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.ShopCalendar;
import java.util.List;

/**
 * What a day of the calendar does to each channel. Demand is m times the usual by the month and by what campaign is on.
 *
 * <ul>
 *   <li>Channels that nobody pays for by the click bring m times their visits, at all times equally ready to buy.
 *   <li>Ads bring what their budget buys: a click costs m^p times the usual ({@code season-click-price}), so visits are
 *       m^−p times the usual; whoever clicks is readier, m^r times ({@code season-readiness}). In a month without any
 *       demand nobody clicks.
 * </ul>
 *
 * <p>On closed days nobody comes, and who would have come is lost.
 *
 * <p>The weights of weekdays hold for every channel: they move a month's visits within it, and ads are shown when people
 * look.
 */
public final class Season {
    private final Traffic traffic;
    private final ShopCalendar calendar;
    private final double[] weekday;
    private final double clickPrice;
    private final double readiness;

    public Season(Assumptions assumptions, Traffic traffic, ShopCalendar calendar) {
        this.traffic = traffic;
        this.calendar = calendar;
        this.weekday = ofMeanOne(traffic.weekdayWeights());
        this.clickPrice = assumptions.get(Assumption.SEASON_CLICK_PRICE);
        this.readiness = assumptions.get(Assumption.SEASON_READINESS);
    }

    /** Visits of a channel on a day, relative to the usual. */
    double visits(Channel channel, int day) {
        if (traffic.isClosed(day)) {
            return 0;
        }
        double demand = demand(channel, day);
        return weekday[calendar.weekday(day)] * (channel.isPaid() ? bought(demand) : demand);
    }

    /** How much readier to buy the visitors of a channel are on a day than usual. */
    double readiness(Channel channel, int day) {
        return channel.isPaid() ? StrictMath.pow(demand(channel, day), readiness) : 1;
    }

    private double bought(double demand) {
        return demand > 0 ? StrictMath.pow(demand, -clickPrice) : 0;
    }

    private double demand(Channel channel, int day) {
        return traffic.monthWeights().get(calendar.date(day).getMonthValue() - 1) * campaign(channel, day);
    }

    /** Whoever knows the shop comes back unprompted as often as ever. */
    private double campaign(Channel channel, int day) {
        double factor = 1;
        for (Traffic.Campaign campaign : traffic.campaigns()) {
            if (channel != Channel.RETURNING && campaign.isOn(day)) {
                factor *= campaign.traffic();
            }
        }
        return factor;
    }

    /** A week's visits are what the scenario says, however its weights add up. */
    private static double[] ofMeanOne(List<Double> weights) {
        double mean =
                weights.stream().mapToDouble(Double::doubleValue).average().orElse(1);
        return weights.stream().mapToDouble(weight -> weight / mean).toArray();
    }
}
