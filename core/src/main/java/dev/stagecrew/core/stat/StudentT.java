package dev.stagecrew.core.stat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Critical values of Student's t distribution.
 *
 * <p>The value for a two-sided 95% interval is asked for thousands of times with few different degrees of freedom, and
 * inverting the distribution is slow, so that the answers are remembered. They depend on the degrees of freedom alone.
 */
public final class StudentT {
    private static final double TWO_SIDED_95 = 0.975;
    private static final Map<Long, Double> REMEMBERED = new ConcurrentHashMap<>();

    private StudentT() {}

    /** The t(df, 0.975) of a two-sided 95% interval. */
    public static double critical95(long degreesOfFreedom) {
        return REMEMBERED.computeIfAbsent(degreesOfFreedom, df -> quantile(df, TWO_SIDED_95));
    }

    /** The value that a t variate with these degrees of freedom stays below with probability {@code p}. */
    public static double quantile(double degreesOfFreedom, double p) {
        return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(p);
    }
}
