package dev.stagecrew.core.random;

/** A distribution of a positive quantity. */
public sealed interface Distribution {
    double sample(RandomStream stream);

    /** Always the mean. */
    record Constant(double mean) implements Distribution {
        @Override
        public double sample(RandomStream stream) {
            return mean;
        }
    }

    record Exponential(double mean) implements Distribution {
        @Override
        public double sample(RandomStream stream) {
            return mean * stream.nextExponential();
        }
    }

    /**
     * A lognormal distribution by its mean and coefficient of variation: σ² = ln(1 + cv²), μ = ln(mean) − σ²/2.
     */
    record Lognormal(double mean, double variation) implements Distribution {
        @Override
        public double sample(RandomStream stream) {
            double variance = StrictMath.log1p(variation * variation);
            return mean * StrictMath.exp(stream.nextGaussian() * StrictMath.sqrt(variance) - variance / 2);
        }
    }

    /** A Weibull distribution by shape k and scale λ: S(t) = exp(−(t/λ)^k). */
    record Weibull(double shape, double scale) implements Distribution {
        @Override
        public double sample(RandomStream stream) {
            return scale * StrictMath.pow(stream.nextExponential(), 1 / shape);
        }
    }
}
