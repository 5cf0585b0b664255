package dev.stagecrew.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.StoredValues;
import dev.stagecrew.ingest.broker.StreamUnavailableException;
import dev.stagecrew.ingest.store.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class ReplayTest {
    @TempDir
    Path folder;

    @Test
    void aStoreThatWasRuinedIsTheSameAgainFromTheStreamOfItsOwnBroker() throws IOException {
        SampleRun run = SampleRun.small("replayed");
        List<ReplicationResult> results = new ArrayList<>(run.results());
        Collections.shuffle(results, new Random(3));
        String before;
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            results.forEach(pipeline.sink()::accept);
            results.subList(0, 3).forEach(pipeline.sink()::accept);
            pipeline.finish(run.taken());
            before = digest();
        }
        Files.writeString(folder.resolve("store.duckdb"), "ruined");
        Replay.rebuild(folder, run.name(), StreamTarget.embedded());
        assertThat(digest()).isEqualTo(before);
        try (StoredRun stored = StoredRun.open(folder)) {
            assertThat(stored.complete()).isTrue();
            StoredValues.areExactly(run, stored);
        }
        assertThat(folder.resolve("store.new")).doesNotExist();
    }

    @Test
    void anInterruptedRunIsInterruptedAgain() {
        SampleRun run = SampleRun.small("stopped");
        List<String> digests = new ArrayList<>();
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            run.results().subList(0, 5).forEach(pipeline.sink()::accept);
            pipeline.abort("Stopped by the user.");
            digests.add(digest());
        }
        Replay.rebuild(folder, run.name(), StreamTarget.embedded());
        assertThat(digest()).isEqualTo(digests.get(0));
    }

    @Test
    void aRunThatTheStreamDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> Replay.rebuild(folder, "nobody", StreamTarget.embedded()))
                .isInstanceOf(StreamUnavailableException.class)
                .hasMessageContaining("There is no stream in");
        SampleRun run = SampleRun.small("somebody");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            pipeline.abort("Stopped by the user.");
        }
        assertThatThrownBy(() -> Replay.rebuild(folder, "nobody", StreamTarget.embedded()))
                .isInstanceOf(StreamUnavailableException.class)
                .hasMessageContaining("knows no run nobody");
    }

    private String digest() {
        try (StoredRun stored = StoredRun.open(folder)) {
            return stored.contentDigest();
        }
    }
}
