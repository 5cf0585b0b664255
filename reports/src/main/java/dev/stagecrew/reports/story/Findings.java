package dev.stagecrew.reports.story;

import dev.stagecrew.core.decision.bridge.PlanSteps;
import dev.stagecrew.core.decision.payback.Longer;
import dev.stagecrew.core.decision.screening.Glance;
import dev.stagecrew.core.decision.screening.Sensitivity;
import java.util.Optional;

/**
 * What studies of a run found, where there were some.
 *
 * @param sensitivity what would change the answer
 * @param steps what each step of a plan adds
 * @param glance what the run itself saw of what would change it
 * @param longer a plan lived on beyond the run's months
 */
public record Findings(
        Optional<Sensitivity> sensitivity,
        Optional<PlanSteps> steps,
        Optional<Glance> glance,
        Optional<Longer> longer) {
    public static final Findings NONE =
            new Findings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
