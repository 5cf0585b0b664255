package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.store.StoredRun;
import java.nio.file.Path;

/** What must hold over any Kafka, whoever runs it. */
public final class RoundTrip {
    private RoundTrip() {}

    /** Every value arrives bit by bit, and sending everything twice changes nothing. */
    public static void everyBitArrivesOnce(SampleRun run, Path folder, StreamTarget target) {
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target)) {
            run.results().forEach(pipeline.sink()::accept);
            run.results().forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
            assertThat(pipeline.stored()).isEqualTo(run.plans().size() * run.replications());
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            assertThat(stored.interruption()).isEmpty();
            StoredValues.areExactly(run, stored);
        }
    }
}
