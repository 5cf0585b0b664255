package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.process.Program.Started;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.core.result.KeptRun;
import dev.stagecrew.ingest.broker.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Kafka, a worker, runs and replays, as somebody with several machines starts them. */
@Timeout(600)
final class WorkersProcessTest {
    private static final int YEARS = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path brokerFolder;

    private static EmbeddedBroker broker;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(brokerFolder).join();
    }

    private static String login() {
        return broker.clientProperties().orElseThrow().toString();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    private static String[] run(int years, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "run",
                Program.SHOP,
                "--months",
                "1",
                "--plans",
                "cs-only",
                "--replications",
                Integer.toString(years),
                "--json",
                "--out",
                "same"));
        words.addAll(Arrays.asList(more));
        return words.toArray(String[]::new);
    }

    /** The same run, which needs nobody else. */
    private Started alone(int years) throws IOException {
        return Program.in(Files.createDirectory(folder.resolve("alone"))).start(run(years));
    }

    private static void assertSame(Outcome outcome, Outcome local) {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(local.code()).as(local.err()).isZero();
        assertThat(outcome.out()).isEqualTo(local.out());
    }

    @Test
    void aRunOfWorkersSaysWhatALocalRunSaysAndIsThereAgainFromTheStream() throws Exception {
        Path home = Files.createDirectory(folder.resolve("coordinator"));
        Path elsewhere = Files.createDirectory(folder.resolve("worker"));
        Program program = Program.in(home);
        try (Started worker = Program.in(elsewhere)
                        .start("worker", "--kafka", broker.bootstrap(), "--kafka-config", login(), "--lanes", "1");
                Started local = alone(4)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> worker.saidSoFar().contains("ready for work from " + broker.bootstrap()));
            Outcome gathered = program.run(run(
                    4,
                    "--kafka",
                    broker.bootstrap(),
                    "--kafka-config",
                    login(),
                    "--workers",
                    "kafka",
                    "--events",
                    "first"));

            assertSame(gathered, local.await());
            assertThat(worker.saidSoFar()).contains("done same~", " do-nothing ", " cs-only ");
            worker.interrupt();
            assertThat(worker.await().code()).isZero();
        }
        try (KeptRun stored = RunFolder.open(home.resolve("same"))) {
            LoggedYear.of(Path.of(Program.SHOP), 1, "cs-only", broker.connection())
                    .foldsTo(stored);
        }
        String digest = digest(home.resolve("same"));
        Files.delete(home.resolve("same/store.duckdb"));

        Outcome replayed = program.run("replay", "same", "--kafka", broker.bootstrap(), "--kafka-config", login());

        assertThat(replayed.code()).as(replayed.err()).isZero();
        assertThat(replayed.out()).isEqualTo("sha256:" + digest + "\n");
        assertThat(digest(home.resolve("same"))).isEqualTo(digest);
    }

    private static String digest(Path run) {
        try (KeptRun stored = RunFolder.open(run)) {
            assertThat(stored.complete()).isTrue();
            return stored.contentDigest();
        }
    }

    @Test
    void aRunThatIsKilledGoesOnWhereItStopped() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("killed"));
        try (Started local = alone(YEARS)) {
            try (Started killed = Program.in(home).start(run(YEARS, "--lanes", "1"))) {
                Awaitility.await()
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        // more than wait in memory for a broker that is still starting
                        .until(() -> killed.saidSoFar().contains("50%")
                                || !killed.process().isAlive());
                killed.process().destroyForcibly();
                assertThat(killed.await().code()).as(killed.saidSoFar()).isNotZero();
            }
            try (KeptRun stored = RunFolder.open(home.resolve("same"))) {
                assertThat(stored.complete()).isFalse();
            }

            assertSame(Program.in(home).run(run(YEARS, "--resume")), local.await());
        }
    }

    @Test
    void aRunOfWorkersThatIsKilledGoesOnWithTheSameWorkers() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("coordinator"));
        String[] words = run(YEARS, "--kafka", broker.bootstrap(), "--kafka-config", login(), "--workers", "kafka");
        try (Started worker = Program.in(folder)
                        .start("worker", "--kafka", broker.bootstrap(), "--kafka-config", login(), "--lanes", "1");
                Started local = alone(YEARS)) {
            try (Started killed = Program.in(home).start(words)) {
                Awaitility.await()
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> killed.saidSoFar().contains("50%")
                                || !killed.process().isAlive());
                killed.process().destroyForcibly();
                assertThat(killed.await().code()).as(killed.saidSoFar()).isNotZero();
            }
            try (KeptRun stored = RunFolder.open(home.resolve("same"))) {
                assertThat(stored.complete()).isFalse();
            }

            Outcome resumed = Program.in(home)
                    .run(run(
                            YEARS,
                            "--kafka",
                            broker.bootstrap(),
                            "--kafka-config",
                            login(),
                            "--workers",
                            "kafka",
                            "--resume"));

            assertSame(resumed, local.await());
            assertThat(worker.saidSoFar()).doesNotContain("failed same~");
        }
    }
}
