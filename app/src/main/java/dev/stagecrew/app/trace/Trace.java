package dev.stagecrew.app.trace;

import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.function.Consumer;

/** The lines of a trace: what was run, then every event of the first year of each plan. */
final class Trace {
    private Trace() {}

    static void of(Scenario scenario, long seed, Consumer<String> lines) {
        lines.accept("# stagecrew trace 1");
        lines.accept("# scenario " + scenario.id());
        lines.accept("# seed " + seed);
        lines.accept("# months " + scenario.months());
        try (Experiment experiment = Experiment.open(scenario, seed, 1)) {
            for (Plan plan : scenario.plans()) {
                lines.accept("# plan " + plan.id());
                experiment.replicate(plan.id(), 0, event -> lines.accept(EventText.of(event)));
            }
        }
    }
}
