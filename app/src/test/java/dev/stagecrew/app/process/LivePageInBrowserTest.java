package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stagecrew.app.process.Program.Started;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The live page in a real browser, from the first year to the report. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
final class LivePageInBrowserTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/[\\w-]{32}/");

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

    @ParameterizedTest
    @CsvSource({"en,simulated years of every plan so far,Stagecrew report", "tr,benzetim yılı,Stagecrew raporu"})
    void chartsFillWhatTheReaderOpenedStaysAndThePageBecomesTheReport(String language, String years, String title)
            throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium or Chrome on the PATH");
        Started run = start(
                "run",
                Program.SHOP,
                "--replications",
                "4000",
                "--months",
                "4",
                "--out",
                "shop",
                "--plans", // as many as one picture holds
                "marketer-only,cs-only,manager-only",
                "--live",
                "--lang",
                language);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> ADDRESS.matcher(run.saidSoFar()).find()
                        || !run.process().isAlive());
        Matcher found = ADDRESS.matcher(run.saidSoFar());
        assertThat(found.find()).as(run.saidSoFar()).isTrue();

        try (Chromium browser = Chromium.open(program.orElseThrow(), folder, URI.create(found.group()))) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> Integer.parseInt("0" + browser.text("document.body.dataset.updates||''")) >= 2);
            assertThat(browser.text("document.documentElement.lang")).isEqualTo(language);
            assertThat(browser.text("document.querySelectorAll('figure .picture svg.wide').length"))
                    .isEqualTo("5");
            assertThat(browser.text("document.getElementById('years').textContent"))
                    .contains(years);
            assertThat(browser.text("document.getElementById('said').getAttribute('aria-live')"))
                    .isEqualTo("polite");
            assertThat(browser.text("document.documentElement.scrollWidth<=innerWidth"))
                    .isEqualTo("true");
            browser.text("document.querySelector('#chart-cash details').open=true");
            everybodyCanReadIt(browser, run, "live-" + language);
            String before = browser.text("document.body.dataset.updates");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> !browser.text("document.body.dataset.updates").equals(before));
            assertThat(browser.text("document.querySelector('#chart-cash details').open"))
                    .isEqualTo("true");

            run.interrupt();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> browser.text("location.pathname").endsWith("/report"));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> browser.text("document.title").startsWith(title));
            everybodyCanReadIt(browser, "live-end-" + language);
        }
        assertThat(run.await().code()).as(run.saidSoFar()).isEqualTo(130);
    }

    /** Looks while the run holds its breath: a page that changes under the look would be judged in two states. */
    private static void everybodyCanReadIt(Chromium browser, Started run, String name)
            throws IOException, InterruptedException {
        run.signal("STOP");
        try {
            everybodyCanReadIt(browser, name);
        } finally {
            run.signal("CONT");
        }
    }

    private static void everybodyCanReadIt(Chromium browser, String name) throws IOException, InterruptedException {
        for (int width : List.of(1280, 375, 320)) {
            browser.width(width);
            assertThat(browser.text("Math.max(0,document.documentElement.scrollWidth-innerWidth)"))
                    .as("pixels beyond the edge of %s", width)
                    .isEqualTo("0");
            for (boolean dark : List.of(false, true)) {
                if (dark) {
                    browser.dark();
                } else {
                    browser.light();
                }
                picture(browser, name + "-" + width + (dark ? "-dark" : ""));
                if (width != 375) {
                    assertThat(Axe.problems(browser))
                            .as("%s pixels wide, dark: %s", width, dark)
                            .isEmpty();
                }
            }
        }
        browser.width(1300);
        browser.light();
    }

    /** Keeps a picture for whoever wants to look at it: {@code -Dstagecrew.pictures=FOLDER}. */
    private static void picture(Chromium browser, String name) throws IOException, InterruptedException {
        String kept = System.getProperty("stagecrew.pictures", "");
        if (!kept.isEmpty()) {
            browser.picture(Files.createDirectories(Path.of(kept)).resolve(name + ".png"));
        }
    }
}
