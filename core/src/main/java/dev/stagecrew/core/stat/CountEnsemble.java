package dev.stagecrew.core.stat;

import dev.stagecrew.core.random.RandomStream;
import dev.stagecrew.core.random.Streams;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * How days that are yet to come may count: draws of Poisson counts around what is expected of each day, times the day's own
 * lognormal level, which carries over to the next, times a level of the whole draw, which nobody knows to the last digit.
 *
 * @param variation v of a day's level
 * @param persistence of its logarithm, from 0 to 1
 * @param drift deviation of the logarithm of the draw's level
 */
public record CountEnsemble(double variation, double persistence, double drift) {
    public CountEnsemble {
        if (!(variation >= 0) || !(persistence >= 0 && persistence <= 1) || !(drift >= 0)) {
            throw new IllegalArgumentException(
                    "counts of variation " + variation + ", persistence " + persistence + " and drift " + drift);
        }
    }

    /**
     * Draws counts of days on end: {@code [draw][day]}.
     *
     * @param expected of each day; 0 for one on which nothing happens
     * @param chance streams of which each draw takes the one under its number
     */
    public double[][] draw(double[] expected, int draws, Streams.Family chance) {
        double square = StrictMath.log1p(variation * variation);
        double deviation = StrictMath.sqrt(square);
        double innovation = StrictMath.sqrt(1 - persistence * persistence);
        double[][] counts = new double[draws][expected.length];
        for (int draw = 0; draw < draws; draw++) {
            RandomStream stream = chance.at(draw);
            double level = StrictMath.exp(drift * stream.nextGaussian() - drift * drift / 2 - square / 2);
            double state = stream.nextGaussian();
            for (int day = 0; day < expected.length; day++) {
                double mean = expected[day] * level * StrictMath.exp(deviation * state);
                counts[draw][day] = mean > 0 ? PoissonSampler.of(stream, mean).sample() : 0;
                state = persistence * state + innovation * stream.nextGaussian();
            }
        }
        return counts;
    }
}
