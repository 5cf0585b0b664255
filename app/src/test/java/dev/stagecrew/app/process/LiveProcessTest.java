package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.process.Program.Started;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are watched, in real processes, by a reader of server-sent events. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class LiveProcessTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[\\w-]{32}/");
    private static final Pattern YEARS = Pattern.compile("data-years=\"([\\d,]+) simulated years");

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

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(Started::close);
    }

    private static String[] run(int years, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "run", Program.SHOP, "--months", "2", "--replications", String.valueOf(years), "--out", "shop"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static URI address(Supplier<String> said, Started program) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() ->
                        ADDRESS.matcher(said.get()).find() || !program.process().isAlive());
        Matcher found = ADDRESS.matcher(said.get());
        assertThat(found.find()).as(program.saidSoFar()).isTrue();
        return URI.create(found.group());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What came by until the event that leads to the report, and the report. */
    private record Seen(List<Integer> years, long charts, String report) {}

    /** Watches a run, has it stopped after a few updates, and goes on to its report. */
    private Seen watch(URI page, int updates, Stop stop) throws IOException, InterruptedException {
        List<Integer> years = new ArrayList<>();
        long charts = 0;
        try (Stream<String> lines = client.send(
                        HttpRequest.newBuilder(page.resolve("events")).build(), BodyHandlers.ofLines())
                .body()) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                String line = each.next();
                Matcher found = YEARS.matcher(line);
                if (found.find()) {
                    years.add(Integer.valueOf(found.group(1).replace(",", "")));
                    if (years.size() == updates) {
                        stop.stop();
                    }
                }
                if (line.contains("id=\"chart-conversion-rate\"")) {
                    charts++;
                }
                if (line.equals("event: report")) {
                    break;
                }
            }
        }
        String report = client.send(
                        HttpRequest.newBuilder(page.resolve("report")).build(), BodyHandlers.ofString())
                .body();
        return new Seen(years, charts, report);
    }

    private interface Stop {
        void stop() throws IOException, InterruptedException;
    }

    @Test
    void aLiveRunShowsItsYearsAsTheyArriveAndEndsAsItsReport() throws IOException, InterruptedException {
        Started run = start(run(4000, "--live", "--plans", "marketer-only,cs-only,manager-only"));
        Seen seen = watch(address(run::saidSoFar, run), 3, run::interrupt);
        Outcome outcome = run.await();

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(130);
        assertThat(seen.years()).hasSizeGreaterThanOrEqualTo(3).isSorted().doesNotHaveDuplicates();
        assertThat(seen.charts()).isGreaterThanOrEqualTo(2);
        assertThat(seen.report()).contains("</html>").isEqualTo(text(folder.resolve("shop/report.html")));
        assertThat(folder.resolve("shop/stream.properties")).doesNotExist();
    }

    @Test
    void aShortLiveRunEndsAsItsReportHoweverLittleWasSeen() throws IOException, InterruptedException {
        Started run = start(run(4, "--live"));
        Seen seen = watch(address(run::saidSoFar, run), -1, () -> {});
        Outcome outcome = run.await();

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(seen.report()).isEqualTo(text(folder.resolve("shop/report.html")));
    }

    @Test
    void aRunOfAnotherProcessIsWatchedToItsEndAndItsReportIsShownAfterwards() throws IOException, InterruptedException {
        Started run = start(run(4000));
        awaitFolder();
        Started watch = start("watch", "shop", "--lang", "en");
        Seen seen = watch(address(() -> text(watch.out()), watch), 2, run::interrupt);

        Outcome ran = run.await();
        Outcome watched = watch.await();
        assertThat(ran.code()).as(ran.err()).isEqualTo(130);
        assertThat(watched.code()).as(watched.err()).isZero();
        assertThat(seen.years()).isNotEmpty();
        assertThat(seen.report()).isEqualTo(text(folder.resolve("shop/report.html")));
        assertThat(watched.out()).endsWith("shop/report.html\n");

        Outcome afterwards = Program.in(folder).run("watch", "shop");
        assertThat(afterwards.code()).as(afterwards.err()).isZero();
        assertThat(afterwards.out()).isEqualTo("shop/report.html\n");
    }

    @Test
    void whoWatchesARunThatIsKilledSeesTheReportOfWhatWasKept() throws IOException, InterruptedException {
        Started run = start(run(4000));
        awaitFolder();
        Started watch = start("watch", "shop", "--lang", "en");
        Seen seen = watch(
                address(() -> text(watch.out()), watch), 2, () -> run.process().destroyForcibly());

        assertThat(watch.await().code()).as(watch.saidSoFar()).isZero();
        assertThat(seen.report()).contains("</html>").isEqualTo(text(folder.resolve("shop/report.html")));
    }

    private void awaitFolder() {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> Files.isDirectory(folder.resolve("shop")));
    }

    @Test
    void aFolderWithoutARunIsSaidSo() throws IOException, InterruptedException {
        Outcome outcome = Program.in(folder)
                .run("watch", Files.createDirectory(folder.resolve("empty")).toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("holds no run");
    }
}
