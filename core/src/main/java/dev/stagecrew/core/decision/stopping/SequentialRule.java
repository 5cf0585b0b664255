package dev.stagecrew.core.decision.stopping;

import java.util.Comparator;
import java.util.List;

/**
 * Goes on until every watched number is precise enough, at few checkpoints, so that the intervals keep their coverage.
 *
 * <p>Stopping as soon as an interval looks narrow favours the moments at which the spread is underestimated, and 95%
 * intervals then cover less often. This is triple sampling: a pilot of {@code floor} years estimates the need n·(w/d)²
 * (w the relative half width reached, d the precision wanted); a second stage goes to half of that; the third stage
 * goes to the need as it is then estimated and 5% more, so that the check that follows mostly passes and decides
 * little. Only where it fails the third stage is repeated. A stage at most multiplies the years by five.
 *
 * <p>A Student interval of skewed values covers too little when years are few, so that at least 50·g₁² years are asked
 * for, g₁ the skewness: twice Cochran's rule for a fixed number of years, since here the number is not fixed.
 *
 * <p>The rule is a function of the years so far: it keeps no state, so that an interrupted run goes on as if it had not
 * stopped.
 *
 * <p>Coverage on models with known truth: {@code docs/coverage.md}.
 *
 * <p>Sources: P. Hall, Asymptotic theory of triple sampling for sequential estimation of a mean, Annals of Statistics 9
 * (1981) 1229–1238, doi:10.1214/aos/1176345639; Y. S. Chow, H. Robbins, Annals of Mathematical Statistics 36 (1965)
 * 457–462; W. G. Cochran, Sampling Techniques, 3rd ed. (1977), page 42; relative precision as in A. M. Law, Simulation Modeling and Analysis, 5th ed., section 9.4.1.
 *
 * @param precision half of the 95% interval as a share of the scale, as 0.02
 * @param floor years before the first check, at least 2
 * @param ceiling years after which it stops in any case
 * @param batch checkpoints are multiples of this
 */
public record SequentialRule(double precision, int floor, int ceiling, int batch) {
    private static final double SECOND_STAGE_SHARE = 0.5;
    private static final double THIRD_STAGE_MARGIN = 1.05;
    private static final double LARGEST_STEP = 5;
    private static final double YEARS_PER_SQUARED_SKEWNESS = 50;

    public SequentialRule {
        if (!(precision > 0)) {
            throw new IllegalArgumentException("the precision (" + precision + ") must be positive");
        }
        if (floor < 2 || ceiling < floor || batch < 1) {
            throw new IllegalArgumentException("a floor of " + floor + ", a ceiling of " + ceiling + " and a batch of "
                    + batch + " are no rule: 2 <= floor <= ceiling and batch >= 1 must hold");
        }
    }

    /** The default: 100 to 2,000 years, checked at multiples of 10. */
    public static SequentialRule to(double precision) {
        return new SequentialRule(precision, 100, 2000, 10);
    }

    /**
     * What to do after so many years.
     *
     * @param replications years of every plan so far
     * @param watched the numbers that have to become precise, from all these years
     */
    public Decision next(int replications, List<Watched> watched) {
        if (replications < floor) {
            return new Decision.Continue(floor, "", Double.POSITIVE_INFINITY);
        }
        Watched worst = watched.stream()
                .max(Comparator.comparingDouble(number -> need(replications, number)))
                .orElseThrow(() -> new IllegalArgumentException("a sequential rule needs a number to watch"));
        double reached = worst.relativeHalfWidth();
        double need = need(replications, worst);
        if (need <= replications) {
            return new Decision.Stop(Decision.Reason.PRECISE, worst.name(), reached);
        }
        if (replications >= ceiling) {
            return new Decision.Stop(Decision.Reason.CEILING, worst.name(), reached);
        }
        return new Decision.Continue(checkpoint(replications, need), worst.name(), reached);
    }

    /** The years that a number is thought to need, from the years so far. */
    private double need(int replications, Watched number) {
        double forPrecision = replications * Math.pow(number.relativeHalfWidth() / precision, 2);
        double forSkewness = YEARS_PER_SQUARED_SKEWNESS * number.skewness() * number.skewness();
        return Math.max(forPrecision, forSkewness);
    }

    private int checkpoint(int replications, double need) {
        double stage = replications < SECOND_STAGE_SHARE * need ? SECOND_STAGE_SHARE * need : THIRD_STAGE_MARGIN * need;
        double target = Math.max(replications + batch, Math.min(stage, LARGEST_STEP * replications));
        return (int) Math.min(ceiling, Math.ceil(target / batch) * batch);
    }
}
