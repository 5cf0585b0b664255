package dev.stagecrew.core.decision.screening;

import dev.stagecrew.core.decision.screening.Screening.Influence;
import java.util.List;

/**
 * What would change an answer: everything that a sensitivity study of one run found.
 *
 * @param plan id of the preferred plan
 * @param against id of the plan it is held against; the answer is the first minus the second
 * @param kpi id of the KPI that decides
 * @param screeningReplications years of both plans at each setting of the screening
 * @param replications years of both plans at each value of tornado and break-even
 * @param influences every assumption looked at, the most influential first
 * @param tornado the answer at both ends of the most influential ones
 * @param breakEvens where the most influential ones flip the answer, if they do
 */
public record Sensitivity(
        String plan,
        String against,
        String kpi,
        int screeningReplications,
        int replications,
        List<Influence> influences,
        Tornado tornado,
        List<BreakEven> breakEvens) {
    public Sensitivity {
        influences = List.copyOf(influences);
        breakEvens = List.copyOf(breakEvens);
    }
}
