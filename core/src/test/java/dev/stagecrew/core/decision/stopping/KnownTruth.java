package dev.stagecrew.core.decision.stopping;

import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A model whose years are independent and whose difference between plan and baseline is known exactly.
 *
 * @param truth the exact mean difference
 * @param typical the exact median difference; NaN where nobody asks for it
 * @param scale the exact mean of the baseline
 */
record KnownTruth(
        String label,
        double truth,
        double typical,
        double scale,
        Function<UniformRandomProvider, DoubleSupplier> years) {
    private static final int CUSTOMERS = 500;
    private static final double SLOW_BUSY = 0.6;
    private static final double FAST_BUSY = 0.5;
    private static final double FASTER = FAST_BUSY / SLOW_BUSY;
    private static final double SLOW_WAIT = SLOW_BUSY / (1 - SLOW_BUSY);
    private static final double FAST_WAIT = FAST_BUSY * FASTER / (1 - FAST_BUSY);

    static KnownTruth named(String name) {
        return switch (name) {
            case "normal" -> normal();
            case "exponential" -> exponential();
            case "queue" -> queue();
            case "breakdown-200" -> breakdown("a breakdown once in 200 years", 200);
            case "breakdown-20" -> breakdown("a breakdown once in 20 years", 20);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The textbook case: a difference of 10 with standard deviation 15 against a baseline of 100. */
    private static KnownTruth normal() {
        return new KnownTruth("normal, paired", 10, 10, 100, random -> {
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            return () -> 10 + 15 * normal.sample();
        });
    }

    /** As skewed as a queue's wait in one short year. */
    private static KnownTruth exponential() {
        return new KnownTruth("exponential (skewness 2)", 1, Math.log(2), 1, random -> {
            var exponential = ZigguratSampler.Exponential.of(random);
            return exponential::sample;
        });
    }

    /** Mean wait of 500 customers of M/M/1 at 60% and 50%, the same customers, both started in steady state. */
    private static KnownTruth queue() {
        return new KnownTruth(
                "M/M/1, 60% against 50% busy, paired",
                SLOW_WAIT - FAST_WAIT, Double.NaN, SLOW_WAIT, KnownTruth::queues);
    }

    /**
     * A wait as a shop has it, in minutes: 20 longer than the baseline's 300, give or take 15; but once in so many years
     * the baseline's owner breaks down and lets everybody wait 2,000 longer. All those years lie below the median.
     */
    private static KnownTruth breakdown(String label, int years) {
        double rate = 1.0 / years;
        double median = 20 + 15 * NormalDistribution.of(0, 1).inverseCumulativeProbability((.5 - rate) / (1 - rate));
        return new KnownTruth(label, 20 - 2000 * rate, median, 300, random -> {
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            return () -> 20 + 15 * normal.sample() - (random.nextDouble() < rate ? 2000 : 0);
        });
    }

    /**
     * Service takes 1 at the slow desk and 5/6 of it at the fast one; arrivals at rate 0.6. The wait in steady state is
     * 0 with probability 1 − ρ, else exponential with mean 1/(μ − λ) = s/(1 − ρ), s the service time; Lindley's
     * recursion keeps it there.
     */
    private static DoubleSupplier queues(UniformRandomProvider random) {
        var exponential = ZigguratSampler.Exponential.of(random);
        return () -> {
            double u = random.nextDouble();
            double slow = stationaryWait(u, SLOW_BUSY, 1);
            double fast = stationaryWait(u, FAST_BUSY, FASTER);
            double sum = 0;
            for (int i = 0; i < CUSTOMERS; i++) {
                sum += slow - fast;
                double gap = exponential.sample() / SLOW_BUSY;
                double size = exponential.sample();
                slow = Math.max(0, slow + size - gap);
                fast = Math.max(0, fast + FASTER * size - gap);
            }
            return sum / CUSTOMERS;
        };
    }

    private static double stationaryWait(double u, double busy, double service) {
        return u > busy ? 0 : -Math.log(u / busy) * service / (1 - busy);
    }
}
