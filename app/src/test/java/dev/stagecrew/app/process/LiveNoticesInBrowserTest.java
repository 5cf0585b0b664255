package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stagecrew.app.live.LiveShow;
import dev.stagecrew.app.live.LiveSource;
import dev.stagecrew.core.language.Language;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the live page says in a real browser when not everything goes well. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class LiveNoticesInBrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NOTICE =
            "document.getElementById('notice').hidden?'':document.getElementById('notice').textContent";

    @TempDir
    Path folder;

    private LiveShow show() throws Exception {
        Path run = Files.createDirectories(folder.resolve("shop"));
        List<String> told = new CopyOnWriteArrayList<>();
        LiveShow show = LiveShow.start(LiveSource.here(run), "shop", Language.ENGLISH, told::add);
        // no run comes, and that is said; after it the word is the test's
        await().atMost(PATIENCE).until(() -> !told.isEmpty());
        return show;
    }

    private Chromium browse(LiveShow show) throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium or Chrome on the PATH");
        return Chromium.open(program.orElseThrow(), folder, show.address());
    }

    private static void awaitNotice(Chromium browser, String text) {
        await().atMost(PATIENCE).until(() -> browser.text(NOTICE).contains(text));
    }

    @Test
    void aNoticeIsSeenHeardAndOverwrittenAndThePageOutlivesWhatFeedsIt() throws Exception {
        LiveShow show = show();
        try (Chromium browser = browse(show)) {
            show.tell("Kafka does not answer.");
            awaitNotice(browser, "Kafka does not answer.");
            assertThat(browser.text("document.getElementById('said').textContent"))
                    .isEqualTo("Kafka does not answer.");
            assertThat(Axe.problems(browser)).isEmpty();
            browser.dark();
            assertThat(Axe.problems(browser)).isEmpty();

            show.tell("Kafka is back.");
            awaitNotice(browser, "Kafka is back.");

            show.close();
            awaitNotice(browser, "lost the program that feeds it");
        } finally {
            show.close();
        }
    }

    @Test
    void aRunWithoutAResultLeavesAPageThatNoLongerWaits() throws Exception {
        LiveShow show = show();
        try (Chromium browser = browse(show)) {
            awaitNotice(browser, "has not opened its stream");
            show.end(Optional.empty());
            awaitNotice(browser, "The run ended without a result");
            assertThat(browser.text("document.querySelector('h1').textContent"))
                    .isEqualTo("No simulated years have arrived");
            assertThat(browser.text("document.body.innerText")).doesNotContain("Waiting", "fill while");
        } finally {
            show.close();
        }
    }

    @Test
    void aPageThatWasTurnedAwayAsksAgain() throws Exception {
        List<InputStream> others = new ArrayList<>();
        try (LiveShow show = show()) {
            show.tell("Kafka does not answer.");
            HttpRequest events =
                    HttpRequest.newBuilder(show.address().resolve("events")).build();
            for (int i = 0; i < 8; i++) {
                others.add(HttpClient.newHttpClient()
                        .send(events, BodyHandlers.ofInputStream())
                        .body());
            }
            try (Chromium browser = browse(show)) {
                awaitNotice(browser, "lost the program that feeds it");
                for (InputStream other : others) {
                    other.close();
                }
                awaitNotice(browser, "Kafka does not answer.");
            }
        }
    }

    @Test
    void aPageThatComesToTheReportSlowlyHasItAllTheSame() throws Exception {
        Path report = Files.writeString(
                folder.resolve("report.html"),
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>The end</title></head><body>"
                        + "<p>word</p>".repeat(50_000) + "</body></html>\n");
        LiveShow show = show();
        try (Chromium browser = browse(show)) {
            await().atMost(PATIENCE)
                    .until(() -> browser.text("document.readyState").equals("complete"));
            await().atMost(PATIENCE)
                    .until(() -> browser.text("performance.getEntriesByType('resource').length")
                            .matches("[1-9]\\d*"));
            // the page is busy with something else when it is led away
            browser.text("setTimeout(()=>{const until=Date.now()+6000;while(Date.now()<until);},0)");
            show.end(Optional.of(report));
            show.close();

            await().atMost(PATIENCE).until(() -> browser.text("document.title").equals("The end"));
            assertThat(browser.text("document.querySelectorAll('p').length")).isEqualTo("50000");
            assertThat(browser.text("location.pathname")).endsWith("/report");
        } finally {
            show.close();
        }
    }
}
