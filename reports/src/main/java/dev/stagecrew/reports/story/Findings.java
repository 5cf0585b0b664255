package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.bridge.PlanSteps;
import dev.stagecrew.core.decision.screening.Sensitivity;
import java.util.Optional;

/**
 * What studies of a run found, where there were some.
 *
 * @param sensitivity what would change the answer
 * @param steps what each step of a plan adds
 */
public record Findings(Optional<Sensitivity> sensitivity, Optional<PlanSteps> steps) {
    public static final Findings NONE = new Findings(Optional.empty(), Optional.empty());

    public Findings with(Sensitivity found) {
        return new Findings(Optional.of(found), steps);
    }
}
