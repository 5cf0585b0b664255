package dev.stagecrew.app.summary;

import dev.stagecrew.core.decision.Verdict;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.core.stat.PairedDifference;
import java.util.Optional;
import java.util.Set;

/**
 * A plan against the baseline in one KPI over the whole horizon.
 *
 * @param verdict empty for a KPI of which neither direction is better
 */
public record Comparison(String plan, KpiDefinition kpi, PairedDifference difference, Optional<Verdict> verdict) {
    private static final Set<String> LEFT_OVER = Set.of("contribution", "cash", "lowest-cash");

    /** Compares a plan of a run with the run's baseline. */
    public static Comparison of(ResultReader run, String plan, KpiDefinition kpi) {
        double[] ours = run.values(plan, kpi.id(), Period.WHOLE);
        double[] theirs = run.values(run.manifest().baseline(), kpi.id(), Period.WHOLE);
        PairedDifference difference = PairedDifference.of(ours, theirs, kpi.better());
        return new Comparison(plan, kpi, difference, Verdict.of(difference, kpi.better(), threshold(run, kpi, theirs)));
    }

    /** What is left over of money may lie around zero, where a share of it says nothing: there it is one of revenue. */
    private static double threshold(ResultReader run, KpiDefinition kpi, double[] baseline) {
        boolean sells = run.manifest().kpis().stream().anyMatch(k -> k.id().equals("revenue"));
        double[] scale = LEFT_OVER.contains(kpi.id()) && sells
                ? run.values(run.manifest().baseline(), "revenue", Period.WHOLE)
                : baseline;
        double mean = Math.abs(Moments.of(scale).mean());
        return Double.isNaN(mean) ? 0 : run.manifest().matters() * mean;
    }
}
