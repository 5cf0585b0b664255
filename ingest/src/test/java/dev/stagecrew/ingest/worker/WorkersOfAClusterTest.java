package dev.stagecrew.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.ThreeBrokers;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.store.StoredRun;
import dev.stagecrew.ingest.topic.Topics;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three brokers, a coordinator and two workers, each a process of its own; the broker that lends the units is lost. */
@Tag("slow")
@Timeout(600)
class WorkersOfAClusterTest {
    /** What users have: nothing here needs to wait until a loan has run out. */
    private static final String LOAN = Long.toString(WorkGroup.LOAN.toMillis());

    @TempDir
    Path folder;

    private ChildProcess worker(ThreeBrokers cluster) {
        return ChildProcess.start(WorkerMain.class, folder, cluster.bootstrap(), "200", "60000", LOAN);
    }

    @Test
    void everyUnitEndsOnceAndTheResultsAreThoseOfALocalRunWhenTheBrokerOfTheUnitsIsKilled() throws Exception {
        SampleRun run = GatherMain.run("cluster", 40);
        Path there = folder.resolve("there");
        try (ThreeBrokers cluster = ThreeBrokers.start(folder);
                ChildProcess first = worker(cluster);
                ChildProcess second = worker(cluster)) {
            first.awaitLine("Ready");
            second.awaitLine("Ready");
            try (ChildProcess coordinator = ChildProcess.start(
                    GatherMain.class, folder, cluster.bootstrap(), there.toString(), run.name(), "40", LOAN)) {
                first.awaitLine("Done");
                second.awaitLine("Done");
                cluster.kill(cluster.leaderOf(Topics.STANDARD.work()));
                long before = countDone(first) + countDone(second);
                coordinator.awaitLine("whole");

                assertThat(before).as("units done before the kill").isLessThan(40);
                assertThat(countDone(first) + countDone(second)).isGreaterThanOrEqualTo(40);
                assertThat(first.output()).noneMatch(line -> line.startsWith("Failed"));
                assertThat(second.output()).noneMatch(line -> line.startsWith("Failed"));
            }
        }
        assertThat(digest(there, run)).isEqualTo(digest(local(run), run));
    }

    private static long countDone(ChildProcess worker) {
        return worker.output().stream().filter(line -> line.startsWith("Done")).count();
    }

    /** The same run through a broker of its own, without workers. */
    private Path local(SampleRun run) {
        Path here = folder.resolve("here");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), here, StreamTarget.embedded())) {
            run.results().forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
        }
        return here;
    }

    private static String digest(Path kept, SampleRun run) {
        try (StoredRun stored = StoredRun.open(kept)) {
            assertThat(stored.complete()).isTrue();
            StoredValues.areExactly(run, stored);
            return stored.contentDigest();
        }
    }
}
