package dev.stagecrew.core.decision;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;

/**
 * By which share of those who give up waiting plans are compared. Whoever asks before buying gives up far sooner than
 * whoever has bought, and a hire changes how many there are of each: a helper saves a shop a third of its tickets, and the
 * share of all who give up then rises while that of either kind falls (Simpson's paradox). So a shop is judged by those
 * who ask before buying, and a desk, where nobody does, by all.
 */
public final class GivingUp {
    private static final String ALL = "abandoned-share";
    private static final String BEFORE_BUYING = "enquiries-abandoned-share";

    private GivingUp() {}

    /** Whether a KPI that the run has is one to compare plans by: true for all but one of the two shares. */
    public static boolean compares(ResultReader run, String kpi) {
        return switch (kpi) {
            case ALL -> !asked(run);
            case BEFORE_BUYING -> asked(run);
            default -> true;
        };
    }

    /** Whether anybody asked before buying, in any plan. */
    private static boolean asked(ResultReader run) {
        return run.manifest().kpis().stream().anyMatch(kpi -> kpi.id().equals(BEFORE_BUYING))
                && run.manifest().plans().stream()
                        .flatMapToDouble(plan -> Arrays.stream(run.values(plan.id(), BEFORE_BUYING, Period.WHOLE)))
                        .anyMatch(share -> !Double.isNaN(share));
    }
}
