package dev.stagecrew.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stagecrew.core.language.Language;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class LiveShowTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private LiveShow show() throws IOException {
        return LiveShow.start(LiveSource.here(folder), "shop", Language.ENGLISH, told::add);
    }

    private CompletableFuture<HttpResponse<String>> events(LiveShow show) {
        return client.sendAsync(
                HttpRequest.newBuilder(show.address().resolve("events")).build(), BodyHandlers.ofString());
    }

    @Test
    void everybodyWhoLooksOnIsToldThatThereIsNoResultBeforeThePageIsGone() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> readers = new ArrayList<>();
        try (LiveShow show = show()) {
            for (int i = 0; i < 5; i++) {
                readers.add(events(show));
            }
            await().atMost(PATIENCE).until(() -> show.readers() == 5);
            show.tell("The run's process ended.");
            show.end(Optional.empty());
        }

        assertThat(told).containsExactly("The run's process ended.");
        for (CompletableFuture<HttpResponse<String>> reader : readers) {
            // the stream ends as it should, and is not broken off
            assertThat(reader.get(30, TimeUnit.SECONDS).body())
                    .contains("event: notice\ndata: The run's process ended.")
                    .endsWith("event: stopped\ndata: The run ended without a result: there is no report.\n\n");
        }
    }

    @Test
    void aReportIsKeptForWhoeverWasLedToItUntilTheyHaveIt() throws Exception {
        Path report = Files.writeString(folder.resolve("report.html"), "<!DOCTYPE html>the report");
        CompletableFuture<String> read;
        try (LiveShow show = show()) {
            CompletableFuture<HttpResponse<String>> reader = events(show);
            await().atMost(PATIENCE).until(() -> show.readers() == 1);
            // a browser that has more to do than this
            read = reader.thenApplyAsync(led -> fetch(show), CompletableFuture.delayedExecutor(6, TimeUnit.SECONDS));
            show.end(Optional.of(report));
            assertThat(show.reportSeen()).isTrue();
        }
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("<!DOCTYPE html>the report");
    }

    private String fetch(LiveShow show) {
        try {
            return client.send(
                            HttpRequest.newBuilder(show.address().resolve("report"))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "lost";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "lost";
        }
    }

    @Test
    void nobodyIsWaitedForWhenNobodyLooksOn() throws IOException {
        long from = System.nanoTime();
        try (LiveShow show = show()) {
            show.end(Optional.of(Files.writeString(folder.resolve("report.html"), "x")));
            assertThat(show.reportSeen()).isFalse();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(10));
    }
}
