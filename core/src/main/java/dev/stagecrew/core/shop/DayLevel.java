package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;

/**
 * A day's random level around its expectation, with mean 1: real days are not Poisson. The logarithm is a Gaussian
 * autoregression of order one, so that good days come in runs, around a level that each year has of its own: nobody
 * knows today what a usual day will be worth by then.
 */
public final class DayLevel {
    private final Streams.Family luck;
    private final double deviation;
    private final double persistence;
    private final double year;
    private double state;

    public DayLevel(Assumptions assumptions, Streams streams, int firstDay) {
        this.luck = streams.named("market.day-level");
        double variation = assumptions.get(Assumption.DAY_VARIATION);
        this.deviation = StrictMath.sqrt(StrictMath.log1p(variation * variation));
        this.persistence = assumptions.get(Assumption.DAY_PERSISTENCE);
        double drift = assumptions.get(Assumption.LEVEL_DRIFT);
        this.year =
                StrictMath.exp(drift * streams.named("market.year-level").at(0).nextGaussian() - drift * drift / 2);
        this.state = luck.at(firstDay - 1L).nextGaussian();
    }

    /** The level of the next day. */
    public double next(int day) {
        double innovation = luck.at(day).nextGaussian();
        state = persistence * state + StrictMath.sqrt(1 - persistence * persistence) * innovation;
        return year * StrictMath.exp(deviation * state - deviation * deviation / 2);
    }
}
