package dev.stagecrew.core.random;

/** A distribution of a positive quantity. */
public sealed interface Distribution {
    double sample(RandomStream stream);

    double mean();

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
     * A lognormal distribution by its median e^μ and the standard deviation σ of its logarithm.
     */
    record Lognormal(double median, double deviation) implements Distribution {
        /** By mean and coefficient of variation: σ² = ln(1 + cv²), median = mean · e^(−σ²/2). */
        public static Lognormal of(double mean, double variation) {
            double variance = StrictMath.log1p(variation * variation);
            return new Lognormal(mean * StrictMath.exp(-variance / 2), StrictMath.sqrt(variance));
        }

        @Override
        public double sample(RandomStream stream) {
            return median * StrictMath.exp(deviation * stream.nextGaussian());
        }

        @Override
        public double mean() {
            return median * StrictMath.exp(deviation * deviation / 2);
        }
    }

    /** A Weibull distribution by shape k and scale λ: S(t) = exp(−(t/λ)^k). Its mean is λ · Γ(1 + 1/k). */
    record Weibull(double shape, double scale) implements Distribution {
        /** By mean and shape, as the other distributions: λ = mean / Γ(1 + 1/k). */
        public static Weibull of(double mean, double shape) {
            return new Weibull(shape, mean / Gamma.of(1 + 1 / shape));
        }

        @Override
        public double sample(RandomStream stream) {
            return scale * StrictMath.pow(stream.nextExponential(), 1 / shape);
        }

        @Override
        public double mean() {
            return scale * Gamma.of(1 + 1 / shape);
        }
    }
}
