package dev.stagecrew.app.run;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.simulator.experiment.Effort;
import dev.stagecrew.simulator.experiment.Experiment;
import java.util.List;
import java.util.function.Consumer;

/** Years are simulated on the lanes of this process. */
final class OwnLanes implements Workforce {
    private final ResultPipeline pipeline;
    private final Experiment experiment;

    OwnLanes(RunSpec spec, ResultPipeline pipeline) {
        this.pipeline = pipeline;
        this.experiment = Experiment.open(spec.scenario(), spec.seed(), spec.lanes());
    }

    @Override
    public Effort simulate(List<String> plans, int from, int to, Consumer<ReplicationResult> noted) {
        return experiment.run(plans, from, to, result -> {
            pipeline.sink().accept(result);
            noted.accept(result);
        });
    }

    @Override
    public void cancel() {
        experiment.cancel();
    }

    @Override
    public void close() {
        experiment.close();
    }
}
