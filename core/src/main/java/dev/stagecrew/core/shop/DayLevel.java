package dev.stagecrew.core.shop;

import dev.stagecrew.core.assumption.Assumption;
import dev.stagecrew.core.assumption.Assumptions;
import dev.stagecrew.core.random.Streams;

/**
 * A day's random level around its expectation, with mean 1: real days are not Poisson. The logarithm is a Gaussian
 * autoregression of order one, so that good days come in runs.
 */
public final class DayLevel {
    private final Streams.Family luck;
    private final double deviation;
    private final double persistence;
    private double state;

    public DayLevel(Assumptions assumptions, Streams streams, int firstDay) {
        this.luck = streams.named("market.day-level");
        double variation = assumptions.get(Assumption.DAY_VARIATION);
        this.deviation = StrictMath.sqrt(StrictMath.log1p(variation * variation));
        this.persistence = assumptions.get(Assumption.DAY_PERSISTENCE);
        this.state = luck.at(firstDay - 1L).nextGaussian();
    }

    /** The level of the next day. */
    public double next(int day) {
        double innovation = luck.at(day).nextGaussian();
        state = persistence * state + StrictMath.sqrt(1 - persistence * persistence) * innovation;
        return StrictMath.exp(deviation * state - deviation * deviation / 2);
    }
}
