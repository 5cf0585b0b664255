package dev.stagecrew.app.live;

import static org.awaitility.Awaitility.await;

import dev.stagecrew.app.result.SteadyRun;
import dev.stagecrew.core.kpi.Period;
import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.PeriodValues;
import dev.stagecrew.core.result.ReplicationResult;
import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.ingest.follow.RunAddress;
import dev.stagecrew.ingest.pipeline.ResultPipeline;
import dev.stagecrew.ingest.pipeline.StreamTarget;
import dev.stagecrew.ingest.topic.StreamId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that was stopped and goes on, which has an end in its stream and perhaps an address that leads nowhere. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class LiveResumeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunManifest manifest = new SteadyRun(100, true).manifest();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private static void give(ResultPipeline pipeline, int from, int to) {
        for (int year = from; year < to; year++) {
            for (String plan : List.of("as-is", "ada")) {
                PeriodValues month = new PeriodValues(Period.month(1), new double[] {1 + year, 2, 3});
                PeriodValues whole = new PeriodValues(Period.WHOLE, new double[] {1 + year, 2, 3});
                pipeline.sink()
                        .accept(new ReplicationResult(
                                plan, year, List.of("contribution", "revenue", "csat"), List.of(month, whole)));
            }
        }
    }

    private void lookAt(LiveShow show) {
        Thread reader = new Thread(() -> {
            HttpRequest request =
                    HttpRequest.newBuilder(show.address().resolve("events")).build();
            try (Stream<String> lines = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofLines())
                    .body()) {
                lines.forEach(seen::add);
            } catch (IOException | UncheckedIOException | InterruptedException e) {
                seen.add("lost");
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private void awaitYears(int years) {
        String text = "data-years=\"" + years + " simulated years";
        await().atMost(PATIENCE).until(() -> seen.stream().anyMatch(line -> line.contains(text)));
    }

    @Test
    void whatAnEarlierAttemptLeftNeitherEndsThePageNorKeepsItWaiting() throws IOException {
        try (ResultPipeline first = ResultPipeline.open(manifest, folder, StreamTarget.embedded())) {
            give(first, 0, 2);
            first.awaitOpen();
            first.abort("It was stopped.");
        }
        // what a process that was killed leaves behind
        new RunAddress("127.0.0.1:1", Optional.empty(), StreamId.of(manifest), true, Instant.EPOCH).write(folder);

        try (LiveShow show = LiveShow.start(LiveSource.here(folder), "shop", Language.ENGLISH, told -> {})) {
            lookAt(show);
            try (ResultPipeline again = ResultPipeline.open(manifest, folder, StreamTarget.embedded())) {
                again.awaitOpen();
                give(again, 2, 5);
                awaitYears(5);
                give(again, 5, 6);
                awaitYears(6);
            }
        }
    }

    @Test
    void whoBeginsToLookWhenNothingNewComesSeesWhatHasCome() throws IOException {
        try (ResultPipeline run = ResultPipeline.open(manifest, folder, StreamTarget.embedded());
                LiveShow show = LiveShow.start(LiveSource.here(folder), "shop", Language.ENGLISH, told -> {})) {
            give(run, 0, 3);
            await().atMost(PATIENCE).until(() -> run.stored() == 6);
            lookAt(show);
            awaitYears(3);
        }
    }
}
