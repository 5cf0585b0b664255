package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.process.Program.Started;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are watched while not everything goes well, in real processes. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class WatchProcessTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[\\w-]{32}/");
    private static final String YEARS = "simulated years of every plan";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @TempDir
    Path folder;

    private final List<Started> started = new ArrayList<>();

    private Started start(String... arguments) throws IOException {
        Started program = Program.in(folder).start(arguments);
        started.add(program);
        return program;
    }

    /** A run that goes on until it is stopped. */
    private Started run(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("run", Program.SHOP, "--months", "1", "--plans", "do-nothing"));
        words.addAll(List.of("--replications", "100000", "--lanes", "1", "--out", "shop"));
        words.addAll(List.of(more));
        return start(words.toArray(String[]::new));
    }

    private PageEvents lookAt(Started watch) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> ADDRESS.matcher(text(watch.out())).find()
                        || !watch.process().isAlive());
        Matcher found = ADDRESS.matcher(text(watch.out()));
        assertThat(found.find()).as(watch.saidSoFar()).isTrue();
        return new PageEvents(client, URI.create(found.group()));
    }

    private void awaitFile(String name) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> Files.exists(folder.resolve(name)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(Started::close);
    }

    @Test
    void aBrokerThatGoesAwayAndComesBackIsSaidAndWatchedOn() throws Exception {
        try (RestartedBroker broker = new RestartedBroker(folder.resolve("kafka"))) {
            broker.start();
            Started run = run("--kafka", broker.bootstrap());
            awaitFile("shop/stream.properties");
            Started watch = start("watch", "shop", "--lang", "en");
            PageEvents page = lookAt(watch);
            page.await("charts", YEARS, 2);

            broker.stop();
            page.await("notice", "Kafka does not answer", 1);
            long before = page.count("charts", YEARS);
            broker.start();
            page.await("notice", "Kafka is back", 1);
            page.await("charts", YEARS, (int) before + 3);
            run.interrupt();

            assertThat(run.await().code()).as(run.saidSoFar()).isEqualTo(130);
            Outcome watched = watch.await();
            assertThat(watched.code()).as(watched.err()).isZero();
            assertThat(watched.err())
                    .containsSubsequence("Kafka does not answer", "Kafka is back")
                    .doesNotContain("Exception", "\tat ");
            assertThat(watched.out()).endsWith("shop/report.html\n");
            assertThat(page.last()).isEqualTo("report\nreport\n");
        }
    }

    @Test
    void aRunThatOpensItsStreamLateIsWaitedForAndThatIsSaid() throws IOException, InterruptedException {
        Started run = run();
        awaitFile("shop/run.lock");
        run.signal("STOP");
        assertThat(folder.resolve("shop/stream.properties")).doesNotExist();
        Started watch = start("watch", "shop", "--lang", "en");
        PageEvents page = lookAt(watch);
        page.await("notice", "has not opened its stream", 1);
        // longer than a run of whose process nothing is known is waited for
        Awaitility.await()
                .pollDelay(Duration.ofSeconds(22))
                .atMost(Duration.ofMinutes(3))
                .until(() -> watch.process().isAlive());
        assertThat(watch.saidSoFar()).contains("has not opened its stream");

        run.signal("CONT");
        page.await("charts", YEARS, 2);
        run.interrupt();

        assertThat(run.await().code()).as(run.saidSoFar()).isEqualTo(130);
        assertThat(watch.await().code()).as(watch.saidSoFar()).isZero();
    }

    @Test
    void aKilledRunOnASharedKafkaIsNoticedAndItsReportDoesNotLookWhole() throws Exception {
        try (RestartedBroker broker = new RestartedBroker(folder.resolve("kafka"))) {
            broker.start();
            Started run = run("--kafka", broker.bootstrap());
            awaitFile("shop/stream.properties");
            Started watch = start("watch", "shop", "--lang", "en");
            PageEvents page = lookAt(watch);
            page.await("charts", YEARS, 2);

            run.signal("KILL");
            Outcome watched = watch.await();

            assertThat(watched.code()).as(watched.err()).isZero();
            assertThat(inOneLine(watched.err())).containsOnlyOnce("process ended before the run did");
            assertThat(page.count("notice", "process ended before the run did")).isEqualTo(1);
            assertThat(page.last()).isEqualTo("report\nreport\n");
            assertThat(text(folder.resolve("shop/report.html"))).contains("This run was interrupted");
        }
    }

    @Test
    void aRunThatIsKilledBeforeItsFirstYearIsSaidToHaveNoResult() throws IOException, InterruptedException {
        Started run = run();
        awaitFile("shop/run.lock");
        run.signal("STOP");
        Started watch = start("watch", "shop", "--lang", "en");
        PageEvents page = lookAt(watch);
        page.await("notice", "has not opened its stream", 1);

        run.signal("KILL");
        Outcome watched = watch.await();

        assertThat(watched.code()).as(watched.err()).isEqualTo(1);
        assertThat(inOneLine(watched.err()))
                .contains("error: The run ended without a result")
                .doesNotContain("Exception", "\tat ");
        assertThat(page.last()).startsWith("stopped\nThe run ended without a result");
    }

    @Test
    void aKafkaConfigThatIsNotThereIsSaid() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("shop"));
        Outcome outcome = Program.in(folder).run("watch", "shop", "--kafka-config", "nowhere.properties");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("nowhere.properties: there is no such file");
    }
}
