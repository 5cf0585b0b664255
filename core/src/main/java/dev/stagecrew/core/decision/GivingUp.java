package dev.stagecrew.core.decision;

import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.register.Kpi;
import dev.stagecrew.core.result.ResultReader;
import java.util.Arrays;

/**
 * By which share of those who give up waiting plans are compared. Whoever asks before buying gives up far sooner than
 * whoever has bought, and a hire changes how many there are of each: a helper saves a shop a third of its tickets, and the
 * share of all who give up then rises while that of either kind falls (Simpson's paradox). So a shop is judged by those
 * who ask before buying, and a desk, where nobody does, by all.
 */
public final class GivingUp {
    private GivingUp() {}

    /** Whether a KPI that the run has is one to compare plans by: true for all but one of the two shares. */
    public static boolean compares(ResultReader run, String kpi) {
        if (kpi.equals(Kpi.ABANDONED_SHARE.id())) {
            return !asked(run);
        }
        return !kpi.equals(Kpi.ENQUIRIES_ABANDONED_SHARE.id()) || asked(run);
    }

    /** Whether anybody asked before buying, in any plan. */
    private static boolean asked(ResultReader run) {
        String share = Kpi.ENQUIRIES_ABANDONED_SHARE.id();
        return run.manifest().kpis().stream().anyMatch(kpi -> kpi.id().equals(share))
                && run.manifest().plans().stream()
                        .flatMapToDouble(plan -> Arrays.stream(run.values(plan.id(), share, Period.WHOLE)))
                        .anyMatch(value -> !Double.isNaN(value));
    }
}
