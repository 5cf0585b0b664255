package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.RunUnreadableException;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.broker.EmbeddedBroker;
import dev.stagecrew.ingest.store.StoredRun;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class EmbeddedRoundTripTest {
    @TempDir
    static Path brokerFolder;

    private static EmbeddedBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(brokerFolder).join();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    private static StreamTarget target() {
        return StreamTarget.kafka(broker.bootstrap(), broker.clientProperties());
    }

    @Test
    void everyBitArrivesOnceThroughTheEmbeddedBroker() {
        RoundTrip.everyBitArrivesOnce(SampleRun.small("own-broker"), folder, StreamTarget.embedded());
    }

    @Test
    void turkishLettersAndNumbersStayAsTheyAre() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            RoundTrip.everyBitArrivesOnce(SampleRun.small("i-run"), folder, target());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anInterruptedRunKeepsWhatWasFinishedAndIsNotComplete() {
        SampleRun run = SampleRun.small("interrupted");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            run.plans().forEach(plan -> pipeline.sink().accept(run.result(plan, 0)));
            pipeline.sink().accept(run.result(run.plans().get(0), 1));
            pipeline.abort("Stopped by the user.");
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isFalse();
            assertThat(stored.interruption()).isEqualTo("Stopped by the user.");
            assertThat(stored.replications()).isEqualTo(1);
        }
    }

    @Test
    void aRunThatIsClosedWithoutAWordIsNotComplete() {
        SampleRun run = SampleRun.small("dropped");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            run.results().forEach(pipeline.sink()::accept);
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isFalse();
            assertThat(stored.replications()).isEqualTo(run.replications());
        }
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() {
        SampleRun run = SampleRun.small("resumed");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            run.results().subList(0, 3).forEach(pipeline.sink()::accept);
            pipeline.abort("Stopped by the user.");
        }
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            assertThat(pipeline.storedBefore("do-nothing").cardinality()).isEqualTo(2);
            assertThat(pipeline.storedBefore("cs-first").cardinality()).isEqualTo(1);
            run.results().subList(3, run.results().size()).forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            StoredValues.areExactly(run, stored);
        }
    }

    @Test
    void aSequentialRunIsCompleteWithFewerThanTheMost() {
        SampleRun run = SampleRun.small("sequential");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            run.results().subList(0, 6).forEach(pipeline.sink()::accept);
            pipeline.finish(Map.of("do-nothing", 3, "cs-first", 3));
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            assertThat(stored.replications()).isEqualTo(3);
        }
    }

    @Test
    void aFolderTakesOneRunOnly() {
        SampleRun run = SampleRun.small("first");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, target())) {
            run.results().forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
        }
        SampleRun second = SampleRun.small("second");
        try (ResultPipeline pipeline = ResultPipeline.open(second.manifest(), folder, target())) {
            assertThatThrownBy(pipeline::awaitOpen)
                    .isInstanceOf(RunUnreadableException.class)
                    .hasMessageContaining("belongs to another run");
        }
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
        }
    }
}
