package dev.stagecrew.app.run;

import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.result.ResultSink;
import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.simulator.experiment.Experiment;
import dev.stagecrew.study.trial.Engine;

/**
 * The years of a study, simulated on lanes of this process.
 *
 * @param seed that the lanes were opened with
 */
public record LocalEngine(Experiment lanes, long seed) implements Engine {
    /** Sets up lanes for a scenario and others like it; their threads start with the first year. */
    public static LocalEngine open(Scenario scenario, long seed, int lanes) {
        return new LocalEngine(Experiment.open(scenario, seed, lanes), seed);
    }

    @Override
    public void run(Scenario scenario, int from, int to, ResultSink sink) {
        lanes.with(scenario).run(scenario.plans().stream().map(Plan::id).toList(), from, to, sink);
    }

    @Override
    public void cancel() {
        lanes.cancel();
    }

    @Override
    public void close() {
        lanes.close();
    }
}
