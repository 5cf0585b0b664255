package dev.stagecrew.core.stat;

import dev.stagecrew.core.random.Distribution;

/**
 * The Weibull distribution under which waits are likeliest, some of which were cut off before they ended: how long people
 * wait before they give up, when most are served first.
 *
 * <p>Formulas: with d ends, the shape k solves Σ tᵏ ln t / Σ tᵏ − 1/k = Σ ln t of the ends / d, sums over all waits; the
 * scale is λ = (Σ tᵏ / d)^(1/k). The left side grows with k, so that halving finds it. Of k fixed at 1 the same is the
 * exponential: total time over ends.
 *
 * <p>Source: J. F. Lawless, Statistical Models and Methods for Lifetime Data, 2nd ed. (2003), section 5.2.
 *
 * @param shape below 1 when whoever has waited long goes on waiting
 * @param scale the time after which 63% would have given up
 * @param ends how many waits ended
 */
public record WeibullCensored(double shape, double scale, int ends) {
    private static final double LEAST_SHAPE = 1e-3;
    private static final double MOST_SHAPE = 1e3;
    private static final int HALVINGS = 200;

    /**
     * The likeliest distribution.
     *
     * @param waits above 0: of a wait of nothing no Weibull knows
     * @param over whether the wait ended by itself
     * @throws IllegalArgumentException where fewer than two different waits ended
     */
    public static WeibullCensored of(double[] waits, boolean[] over) {
        double longest = 0;
        double logs = 0;
        int ends = 0;
        double first = Double.NaN;
        boolean differ = false;
        for (int i = 0; i < waits.length; i++) {
            if (!(waits[i] > 0)) {
                throw new IllegalArgumentException("a wait must be above 0 and not " + waits[i]);
            }
            longest = Math.max(longest, waits[i]);
            if (over[i]) {
                ends++;
                logs += Math.log(waits[i]);
                differ |= !Double.isNaN(first) && waits[i] != first;
                first = waits[i];
            }
        }
        if (!differ) {
            throw new IllegalArgumentException("the shape needs two different waits that ended");
        }
        double target = logs / ends - Math.log(longest);
        double shape = solve(waits, longest, target);
        return new WeibullCensored(shape, longest * Math.pow(powers(waits, longest, shape) / ends, 1 / shape), ends);
    }

    /** As the model draws from it. */
    public Distribution.Weibull distribution() {
        return new Distribution.Weibull(shape, scale);
    }

    public double mean() {
        return distribution().mean();
    }

    private static double solve(double[] waits, double longest, double target) {
        double low = Math.log(LEAST_SHAPE);
        double high = Math.log(MOST_SHAPE);
        for (int i = 0; i < HALVINGS && high - low > 1e-14; i++) {
            double middle = (low + high) / 2;
            if (score(waits, longest, Math.exp(middle)) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** The left side of the equation, with waits as shares of the longest so that no power overflows. */
    private static double score(double[] waits, double longest, double shape) {
        double weighted = 0;
        double sum = 0;
        for (double wait : waits) {
            double log = Math.log(wait / longest);
            double power = Math.exp(shape * log);
            weighted += power * log;
            sum += power;
        }
        return weighted / sum - 1 / shape;
    }

    private static double powers(double[] waits, double longest, double shape) {
        double sum = 0;
        for (double wait : waits) {
            sum += Math.exp(shape * Math.log(wait / longest));
        }
        return sum;
    }
}
