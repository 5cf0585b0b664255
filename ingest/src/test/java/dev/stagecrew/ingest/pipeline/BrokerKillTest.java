package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.ResultsLostException;
import dev.stagecrew.ingest.ChildProcess;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.broker.BrokerMain;
import dev.stagecrew.ingest.store.StoredRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@Timeout(600)
class BrokerKillTest {
    @TempDir
    Path folder;

    private ChildProcess broker(String port, String controller) {
        return ChildProcess.start(
                BrokerMain.class, folder, folder.resolve("data").toString(), port, controller);
    }

    @Test
    void aBrokerThatIsKilledAndComesBackCostsNoResult() throws Exception {
        SampleRun run = SampleRun.demo("comes-back", 2, 60);
        List<ReplicationResult> results = run.results();
        Path runFolder = folder.resolve("run");
        try (ChildProcess first = broker("0", "0")) {
            String[] said = first.awaitLine("broker").split(" ", -1);
            try (ResultPipeline pipeline =
                    ResultPipeline.open(run.manifest(), runFolder, StreamTarget.kafka(said[1]))) {
                results.subList(0, 60).forEach(pipeline.sink()::accept);
                Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> pipeline.stored() > 0);
                first.kill();
                results.subList(60, 90).forEach(pipeline.sink()::accept);
                try (ChildProcess second = broker(said[2], said[3])) {
                    second.awaitLine("broker");
                    results.subList(90, results.size()).forEach(pipeline.sink()::accept);
                    pipeline.finish(run.taken());
                }
            }
        }
        try (StoredRun stored = StoredRun.open(runFolder)) {
            assertThat(stored.complete()).isTrue();
            StoredValues.areExactly(run, stored);
        }
    }

    @Test
    void aBrokerThatStaysAwayEndsTheRunInWordsAndWhatWasStoredIsKept() throws Exception {
        SampleRun run = SampleRun.small("stays-away");
        Path runFolder = folder.resolve("run");
        Path impatient = Files.writeString(
                folder.resolve("client.properties"),
                "delivery.timeout.ms=3000\nrequest.timeout.ms=1000\nmax.block.ms=3000\nlinger.ms=0\n");
        try (ChildProcess only = broker("0", "0")) {
            String address = only.awaitLine("broker").split(" ", -1)[1];
            try (ResultPipeline pipeline = ResultPipeline.open(
                    run.manifest(), runFolder, StreamTarget.kafka(address, Optional.of(impatient)))) {
                run.results().subList(0, 4).forEach(pipeline.sink()::accept);
                Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> pipeline.stored() == 4);
                only.kill();
                run.results().subList(4, 10).forEach(pipeline.sink()::accept);
                assertThatThrownBy(() -> pipeline.finish(run.taken()))
                        .isInstanceOf(ResultsLostException.class)
                        .hasMessageContaining("no longer reach Kafka")
                        .hasMessageContaining("Maybe the broker stopped");
                long from = System.nanoTime();
                pipeline.abort("The broker was lost.");
                assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(40));
            }
        }
        try (StoredRun stored = StoredRun.open(runFolder)) {
            assertThat(stored.complete()).isFalse();
            assertThat(stored.interruption()).isEqualTo("The broker was lost.");
            assertThat(stored.replications()).isEqualTo(2);
        }
    }
}
