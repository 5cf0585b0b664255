package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.time.SimTime;
import dev.stagecrew.core.work.Duty;
import dev.stagecrew.core.work.Quality;

/**
 * How well the shop does each thing. What the owner states is what today's people hold: as much work as today leaves a
 * quality where it is, more builds on it, less lets it wear, each at a pace of its own ({@link Stock}).
 */
public final class Qualities {
    private static final Quality[] ALL = Quality.values();

    private final Stock[] stocks = new Stock[ALL.length];
    private final double[] doneToday = new double[ALL.length];
    private final Flows flows;

    private Qualities(Flows flows) {
        this.flows = flows;
    }

    /**
     * Qualities that follow the work.
     *
     * @param needHours by quality, hours of fully skilled work a week that it asks for; 0 for one that nothing feeds, which
     *     then stays as it is
     */
    public static Qualities moving(Opening opening, double[] needHours, Standing standing, Assumptions assumptions) {
        Qualities qualities = new Qualities(Flows.UNHEARD);
        for (Quality quality : ALL) {
            double need = needHours[quality.ordinal()];
            Upkeep upkeep =
                    need > 0 ? Upkeep.of(quality, standing.hoursADay(quality), need, assumptions) : Upkeep.STILL;
            qualities.stocks[quality.ordinal()] = new Stock(opening.quality(quality), upkeep);
        }
        return qualities;
    }

    /** Qualities that stay as they are, so that the work which holds them can be seen. */
    public static Qualities held(Opening opening, Flows flows) {
        Qualities qualities = new Qualities(flows);
        for (Quality quality : ALL) {
            qualities.stocks[quality.ordinal()] = new Stock(opening.quality(quality), Upkeep.STILL);
        }
        return qualities;
    }

    /** Work on a duty was done today: it counts by its size and by the skill of whoever did it, where the duty feeds a quality. */
    public void worked(Duty duty, long sizeMillis, double skill) {
        if (duty.feeds().isPresent()) {
            credit(duty.feeds().get(), SimTime.inHours(sizeMillis) * skill);
        }
    }

    /** Work was done today: hours times skill. */
    public void credit(Quality quality, double skilledHours) {
        doneToday[quality.ordinal()] += skilledHours;
        flows.worked(quality, skilledHours);
    }

    /** Midnight: what was done today counts. */
    public void endDay(int day) {
        for (int quality = 0; quality < stocks.length; quality++) {
            stocks[quality].endDay(doneToday[quality]);
            doneToday[quality] = 0;
        }
        flows.dayEnded(day);
    }

    /** By quality, 0 to 1. */
    public double[] values() {
        double[] values = new double[stocks.length];
        for (int quality = 0; quality < stocks.length; quality++) {
            values[quality] = stocks[quality].value();
        }
        return values;
    }
}
