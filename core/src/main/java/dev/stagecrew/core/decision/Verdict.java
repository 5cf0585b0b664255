package dev.stagecrew.core.decision;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Optional;

/**
 * The five words for a paired difference.
 *
 * <p>Let {@code low} to {@code high} be the 95% interval of the difference, of its mean or of the typical year as {@link
 * Yardstick} says, turned so that more is better, and let m be the smallest difference that matters. The first line that holds decides, so that the words never overlap:
 *
 * <ol>
 *   <li>too few years for an interval: {@link #RUN_MORE};
 *   <li>−m ≤ low and high ≤ m: {@link #TOO_SMALL_TO_MATTER}, whether or not it is zero;
 *   <li>low &gt; 0: {@link #BETTER};
 *   <li>high &lt; 0: {@link #WORSE};
 *   <li>half of the width &gt; m, m &gt; 0: {@link #RUN_MORE}, the years cannot yet show a difference that matters;
 *   <li>otherwise {@link #NO_CLEAR_DIFFERENCE}.
 * </ol>
 *
 * <p>The second line before the third is an equivalence test: the interval inside the region of indifference. Source: D.
 * J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987) 657–680, doi:10.1007/BF01068419 (with the
 * 95% interval where his has 90%, so stricter).
 */
public enum Verdict {
    BETTER("better"),
    WORSE("worse"),
    NO_CLEAR_DIFFERENCE("no-clear-difference"),
    TOO_SMALL_TO_MATTER("too-small-to-matter"),
    RUN_MORE("run-more");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The word as results carry it. */
    public String id() {
        return id;
    }

    /**
     * The verdict by the yardstick that fits the KPI and the difference.
     *
     * @param matters differences below it do not matter, in the KPI's unit; with 0 every difference matters
     * @return empty for a KPI of which neither direction is better
     */
    public static Optional<Verdict> of(PairedDifference difference, KpiDefinition kpi, double matters) {
        Yardstick yardstick = Yardstick.of(kpi, difference);
        return of(yardstick.low(difference), yardstick.high(difference), kpi.better(), matters);
    }

    /**
     * The verdict for the 95% interval of a difference.
     *
     * @param matters differences below it do not matter, in the KPI's unit; with 0 every difference matters
     * @return empty for a KPI of which neither direction is better
     */
    public static Optional<Verdict> of(double low, double high, Direction better, double matters) {
        return switch (better) {
            case HIGHER_IS_BETTER -> Optional.of(judge(low, high, matters));
            case LOWER_IS_BETTER -> Optional.of(judge(-high, -low, matters));
            case NEITHER -> Optional.empty();
        };
    }

    private static Verdict judge(double low, double high, double matters) {
        if (!Double.isFinite(high - low)) {
            return RUN_MORE;
        }
        if (low >= -matters && high <= matters) {
            return TOO_SMALL_TO_MATTER;
        }
        if (low > 0) {
            return BETTER;
        }
        if (high < 0) {
            return WORSE;
        }
        return matters > 0 && (high - low) / 2 > matters ? RUN_MORE : NO_CLEAR_DIFFERENCE;
    }
}
