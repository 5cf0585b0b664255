package dev.stagecrew.core.shop;

import dev.stagecrew.core.time.ShopCalendar;
import java.util.List;

/** How many visits a day of the calendar brings, relative to the usual: by its weekday, its month and what campaign is on. */
public final class Season {
    private final Traffic traffic;
    private final ShopCalendar calendar;
    private final double[] weekday;

    public Season(Traffic traffic, ShopCalendar calendar) {
        this.traffic = traffic;
        this.calendar = calendar;
        this.weekday = ofMeanOne(traffic.weekdayWeights());
    }

    /** Visits of a channel on a day, relative to the usual. */
    double visits(Channel channel, int day) {
        return weekday[calendar.weekday(day)] * month(day) * campaign(channel, day);
    }

    private double month(int day) {
        return traffic.monthWeights().get(calendar.date(day).getMonthValue() - 1);
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
