package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.Trial;
import dev.stagecrew.core.stat.Moments;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the few assumptions that move an answer among the many that do not: each is moved to either end of its range, while
 * all others stay as they are assumed, in a few years.
 *
 * <p>The answer is what the trial observes, as a rule the difference between two plans in one KPI, in the same years at
 * every setting, so that the luck of the years cancels from an effect.
 *
 * <p>Walks through all corners of all ranges (M. D. Morris, Technometrics 33, 1991) would see besides how one assumption
 * works through another, but not of this shop: two hundred assumptions at the ends of their ranges together make a shop
 * that hardly sells, in which the price of a click moves nothing.
 *
 * @param replications years observed at each setting
 */
public record Screening(int replications) {
    /** Ends that each factor is moved to. */
    public static final int ENDS = 2;

    public Screening {
        if (replications < 2) {
            throw new IllegalArgumentException(
                    "screening with " + replications + " years says nothing; they must be at least 2");
        }
    }

    /** How many settings are observed, for a display of progress. */
    public int settings(List<Factor> factors) {
        return 1 + ENDS * factors.size();
    }

    /** The factors, the most influential first. */
    public List<Influence> screen(List<Factor> factors, Trial<DesignPoint> trial) {
        DesignPoint assumed = DesignPoint.central(factors);
        double[] before = trial.observe(assumed, 0, replications);
        return factors.stream()
                .map(factor -> Influence.of(
                        factor,
                        before,
                        trial.observe(assumed.with(factor, factor.low()), 0, replications),
                        trial.observe(assumed.with(factor, factor.high()), 0, replications)))
                .sorted(Comparator.comparingDouble(Influence::meanAbsolute).reversed())
                .toList();
    }

    /**
     * How a factor moves the answer.
     *
     * @param factor the factor
     * @param meanAbsolute how far apart the answer is at most, at two of the low end, the assumed value and the high end
     * @param mean the answer at the high end less that at the low end: which way
     * @param spread how far the answer as assumed lies from halfway between those at the ends: how much it bends, or how
     *     near to one end the assumed value is
     * @param noise the standard error of the change from one end to the other, from the years alone
     */
    public record Influence(Factor factor, double meanAbsolute, double mean, double spread, double noise) {
        /** Whether the factor moves the answer by more than the luck of the years would: by more than three standard errors. */
        public boolean matters() {
            return meanAbsolute > 3 * noise;
        }

        private static Influence of(Factor factor, double[] assumed, double[] atLow, double[] atHigh) {
            double[] swing = new double[assumed.length];
            for (int year = 0; year < swing.length; year++) {
                swing[year] = atHigh[year] - atLow[year];
            }
            Moments change = Moments.of(swing);
            double middle = Moments.of(assumed).mean();
            double low = Moments.of(atLow).mean();
            double high = Moments.of(atHigh).mean();
            double apart = Math.max(middle, Math.max(low, high)) - Math.min(middle, Math.min(low, high));
            return new Influence(
                    factor, apart, change.mean(), Math.abs(middle - (low + high) / 2), change.standardError());
        }
    }
}
