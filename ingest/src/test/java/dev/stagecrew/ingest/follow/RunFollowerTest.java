package dev.stagecrew.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.ingest.SampleRun;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.topic.RunRecord;
import dev.stagecrew.ingest.topic.StreamId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunFollowerTest {
    @TempDir
    private Path folder;

    @Test
    void whoComesLateSeesEveryResultOfTheRunAndItsAddressGoesWithTheRun() {
        SampleRun run = SampleRun.small("followed");
        List<ReplicationResult> seen = new ArrayList<>();
        List<RunRecord> turns = new ArrayList<>();
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            assertThat(RunAddress.read(folder)).isEmpty();
            pipeline.awaitOpen();
            RunAddress address = RunAddress.read(folder).orElseThrow();
            assertThat(address.own()).isTrue();
            assertThat(address.run()).isEqualTo(StreamId.of(run.manifest()));
            List<ReplicationResult> results = run.results();
            results.subList(0, 4).forEach(pipeline.sink()::accept);
            try (RunFollower follower = RunFollower.open(address)) {
                results.subList(4, results.size()).forEach(pipeline.sink()::accept);
                Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
                    RunFollower.News news = follower.next(Duration.ofMillis(100));
                    seen.addAll(news.results());
                    turns.addAll(news.turns());
                    return seen.size() >= results.size() && !turns.isEmpty();
                });
            }
            pipeline.finish(run.taken());
            assertThat(RunAddress.read(folder)).isEmpty();
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(run.results());
        assertThat(turns).containsExactly(new RunRecord.Started(StreamId.of(run.manifest()), run.manifest()));
    }

    @Test
    void anAddressIsReadBackAsItWasTold() {
        RunAddress address = new RunAddress(
                "kafka-1:9092,kafka-2:9092",
                Optional.of(Path.of("/etc/İş yeri/client.properties")),
                new StreamId("shop-1~0123456789ab"),
                false,
                Instant.parse("2026-01-05T08:00:00Z"));

        address.write(folder);

        assertThat(RunAddress.read(folder)).contains(address);
        RunAddress.remove(folder);
        assertThat(RunAddress.read(folder)).isEmpty();
    }

    @Test
    void aRunOfUnknownAgeIsFollowedFromTheBeginningOfTheStream() {
        SampleRun run = SampleRun.small("resumed");
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            RunAddress elsewhere = new RunAddress(
                    pipeline.connection().bootstrap(),
                    RunAddress.read(folder).orElseThrow().clientProperties(),
                    pipeline.run(),
                    false,
                    Instant.EPOCH);
            try (RunFollower follower = RunFollower.open(elsewhere)) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(3))
                        .until(() ->
                                !follower.next(Duration.ofMillis(100)).turns().isEmpty());
            }
        }
    }

    @Test
    void aRunThatWasKilledIsNoYoungerWhenItGoesOn() {
        SampleRun run = SampleRun.small("killed");
        RunAddress told;
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            pipeline.awaitOpen();
            told = RunAddress.read(folder).orElseThrow();
            pipeline.abort("Stopped by the user.");
        }
        told.write(folder); // whoever is killed does not take it back
        try (ResultPipeline pipeline = ResultPipeline.open(run.manifest(), folder, StreamTarget.embedded())) {
            pipeline.awaitOpen();

            assertThat(told.since()).isAfter(Instant.EPOCH);
            assertThat(RunAddress.read(folder).orElseThrow().since()).isEqualTo(told.since());
        }
    }
}
