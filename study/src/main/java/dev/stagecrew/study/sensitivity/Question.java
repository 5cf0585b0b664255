package dev.stagecrew.study.sensitivity;

import dev.stagecrew.core.kpi.Direction;
import dev.stagecrew.core.kpi.KpiDefinition;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.core.stat.Moments;
import dev.stagecrew.study.whatif.DecidingKpi;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run answers: its best plan against the baseline in the KPI that decides; against the runner-up, when the
 * baseline is the best.
 *
 * @param plan id of the preferred plan
 * @param against id of the plan it is held against
 */
public record Question(String plan, String against, KpiDefinition kpi) {
    /** The question of a run; nothing for a run of one plan. */
    public static Optional<Question> of(ResultReader run) {
        return DecidingKpi.of(run).flatMap(kpi -> of(run, kpi));
    }

    private static Optional<Question> of(ResultReader run, KpiDefinition kpi) {
        double sign = kpi.better() == Direction.LOWER_IS_BETTER ? -1 : 1;
        List<String> bestFirst = run.manifest().plans().stream()
                .map(PlanSummary::id)
                .sorted(Comparator.comparingDouble((String plan) -> -sign
                        * Moments.of(run.values(plan, kpi.id(), Period.WHOLE)).mean()))
                .toList();
        if (bestFirst.size() < 2) {
            return Optional.empty();
        }
        String best = bestFirst.get(0);
        String baseline = run.manifest().baseline();
        return Optional.of(new Question(best, best.equals(baseline) ? bestFirst.get(1) : baseline, kpi));
    }
}
