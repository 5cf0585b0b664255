package dev.stagecrew.core.decision.payback;

import dev.stagecrew.core.stat.PairedDifference;

/**
 * Which way a plan's difference to the baseline goes at the end of the horizon.
 *
 * @param now the difference in contribution of the last month; 0 where it cannot be told from none
 * @param pace how much it grows from month to month; 0 where that cannot be told from none
 */
public record Heading(double now, double pace) {
    /** Months over which a direction is read. */
    public static final int RECENT = 3;

    /**
     * The heading.
     *
     * @param last the plan against the baseline in the last month
     * @param change how that differs from the same {@link #RECENT} months before
     */
    public static Heading of(PairedDifference last, PairedDifference change) {
        return new Heading(certain(last), certain(change) / RECENT);
    }

    private static double certain(PairedDifference difference) {
        return difference.low() <= 0 && difference.high() >= 0 ? 0 : difference.mean();
    }

    /** Whether a plan that is behind would get ahead if it went on like that. */
    public boolean upwards() {
        return now > 0 || pace > 0;
    }
}
