package dev.stagecrew.core.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.L64X128Mix;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * One stream of chance: the generator L64X128Mix (Steele, Vigna 2021, doi:10.1145/3485525; implementation of Apache
 * Commons RNG) with the draws the model needs.
 */
public final class RandomStream implements UniformRandomProvider {
    static final long ORIGIN = 0x9e3779b97f4a7c15L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final L64X128Mix source;

    private RandomStream(L64X128Mix source) {
        this.source = source;
    }

    static RandomStream keyed(long key) {
        long second = key + GOLDEN;
        long third = second + GOLDEN;
        long fourth = third + GOLDEN;
        return new RandomStream(new L64X128Mix(scramble(key), scramble(second), scramble(third), scramble(fourth)));
    }

    /** Folds one more part of a key into a hash; every bit of both moves every bit of the result. */
    static long mix(long hash, long part) {
        return scramble(hash * 0xd1342543de82ef95L + scramble(part + GOLDEN));
    }

    /** Stafford's variant 13 of the MurmurHash3 finaliser, as in SplittableRandom. */
    private static long scramble(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    @Override
    public long nextLong() {
        return source.nextLong();
    }

    /** A draw from the exponential distribution with mean 1. */
    public double nextExponential() {
        return ZigguratSampler.Exponential.of(source).sample();
    }

    /** A draw from the standard normal distribution. */
    public double nextGaussian() {
        return ZigguratSampler.NormalizedGaussian.of(source).sample();
    }
}
