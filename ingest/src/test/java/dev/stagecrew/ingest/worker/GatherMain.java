package dev.stagecrew.ingest.worker;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.broker.KafkaConnection;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Hands a run out and gathers it: {@code BOOTSTRAP FOLDER NAME REPLICATIONS [LOAN_MILLIS]}. */
final class GatherMain {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private GatherMain() {}

    static SampleRun run(String name, int replications) {
        return new SampleRun(name, List.of("a", "b"), replications, List.of("x", "y"), 4, 1);
    }

    public static void main(String[] arguments) {
        SampleRun run = run(arguments[2], Integer.parseInt(arguments[3]));
        gather(arguments[0], Path.of(arguments[1]), run, WorkerMain.loan(arguments, 4));
        System.out.println("whole");
    }

    static void gather(String bootstrap, Path folder, SampleRun run, Duration loan) {
        RunManifest manifest = run.manifest();
        try (ResultPipeline pipeline = ResultPipeline.open(manifest, folder, StreamTarget.kafka(bootstrap));
                WorkQueue queue = WorkQueue.open(KafkaConnection.to(bootstrap), manifest, loan)) {
            pipeline.awaitOpen();
            int[] last = {0};
            queue.gather(pipeline, run.replications(), 2, PATIENCE, () -> {
                if (pipeline.stored() != last[0]) {
                    last[0] = pipeline.stored();
                    System.out.println("stored " + last[0]);
                }
                return true;
            });
            pipeline.finish(run.taken());
        }
    }
}
