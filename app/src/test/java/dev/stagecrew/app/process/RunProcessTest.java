package dev.stagecrew.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.process.Program.Outcome;
import dev.stagecrew.app.process.Program.Started;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.core.result.KeptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs in real processes: simulator, broker, store and report. */
final class RunProcessTest {
    /** A shop that is fitted to its books, which takes longer than a short run. */
    private static final String COFFEE =
            Path.of("../examples/coffee-shop.yaml").toAbsolutePath().normalize().toString();

    @TempDir
    Path folder;

    private static String[] run(String... more) {
        List<String> words = new ArrayList<>(List.of("run", Program.SHOP, "--months", "2"));
        words.addAll(Arrays.asList(more));
        return words.toArray(String[]::new);
    }

    @Test
    void lanesAndLocaleChangeNoByteOfTheResult() throws IOException, InterruptedException {
        String[] common = {"run", COFFEE, "--months", "2", "--replications", "6", "--json", "--out", "same", "--force"};

        Outcome one = Program.in(folder).run(with(common, "--lanes", "1"));
        Outcome two = Program.in(folder).run(with(common, "--lanes", "2"));
        Outcome four = Program.turkishIn(folder).run(with(common, "--lanes", "4"));

        assertThat(one.code()).as(one.err()).isZero();
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(four.out()).isEqualTo(one.out());
        JsonNode document = JsonMapper.shared().readTree(one.out());
        assertThat(document.get("schema").stringValue()).isEqualTo("stagecrew/result/1");
        assertThat(document.get("run").stringValue()).isEqualTo("same");
        assertThat(document.get("replications").intValue()).isEqualTo(6);
        assertThat(document.get("plans").size()).isEqualTo(5);
        assertThat(document.at("/plans/0/kpis/sessions/monthly").size()).isEqualTo(2);
        assertThat(one.out().strip().lines()).hasSize(1);
    }

    @Test
    void aRunTellsItsResultKeepsItAndHoldsGoals() throws IOException, InterruptedException {
        Outcome outcome = Program.in(folder)
                .run("run", COFFEE, "--months", "6", "--plans", "no-ads", "--replications", "4", "--fail-on-goals");

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(4);
        assertThat(outcome.out()).contains("GOALS", "Do nothing", "No ads").doesNotContain("Marketer first");
        assertThat(outcome.out() + outcome.err()).doesNotContain("\u001b");
        assertThat(outcome.err().lines()).contains("  50%  4/8").allMatch(line -> line.length() <= 80);
        Path kept = folder.resolve("runs/coffee-shop-1");
        assertThat(kept.resolve("report.html")).exists();
        assertThat(kept.resolve("goals.xml")).content().contains("<testsuites name=\"coffee-shop-1\" tests=");

        Outcome again = Program.in(folder).run(run("--replications", "4", "--out", kept.toString()));
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("--force");
    }

    @Test
    void ctrlCKeepsWhatWasFinished() throws IOException, InterruptedException {
        Started started = Program.in(folder).start(run("--replications", "3000", "--out", "stopped"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> started.saidSoFar().contains("10%")
                        || !started.process().isAlive());

        started.interrupt();
        Outcome outcome = started.await();

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(130);
        assertThat(outcome.err()).contains("interrupted", "--replications 3000", " --out stopped --resume");
        try (KeptRun run = RunFolder.open(folder.resolve("stopped"))) {
            assertThat(run.complete()).isFalse();
            assertThat(run.replications()).isBetween(1, 2999);
        }
        assertThat(folder.resolve("stopped/report.html")).exists();
    }

    @Test
    void aTraceHoldsALaterRunAndShowsWhereAnotherParts() throws IOException, InterruptedException {
        Outcome traced = Program.in(folder)
                .run(run("--plans", "do-nothing", "--replications", "1", "--trace", "trace.txt", "--json"));
        assertThat(traced.code()).as(traced.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("trace.txt"))).hasSizeGreaterThan(100);

        Outcome same = Program.in(folder)
                .run(run("--plans", "do-nothing", "--replications", "1", "--verify", "trace.txt", "--json"));
        assertThat(same.code()).as(same.err()).isZero();

        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("trace.txt")));
        lines.set(49, lines.get(49) + " changed");
        Files.write(folder.resolve("trace.txt"), lines);
        Outcome other = Program.in(folder)
                .run(run("--plans", "do-nothing", "--replications", "1", "--verify", "trace.txt", "--json"));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("line 50", " changed");
    }

    @Test
    void aBrokerThatIsNotThereIsSaidAndNothingPretends() throws IOException, InterruptedException {
        Outcome outcome =
                Program.in(folder).run(run("--replications", "2", "--kafka", "127.0.0.1:1", "--out", "unreachable"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("127.0.0.1:1").doesNotContain("Exception", "\tat ");
    }

    @Test
    void goingOnWithOtherOptionsIsRefusedBeforeTheFirstYear() throws IOException, InterruptedException {
        String[] begun = {"run", Program.SHOP, "--months", "1", "--plans", "cs-only", "--out", "begun"};
        Outcome first = Program.in(folder).run(with(begun, "--replications", "2", "--seed", "1"));
        assertThat(first.code()).as(first.err()).isZero();
        byte[] store = Files.readAllBytes(folder.resolve("begun/store.duckdb"));

        for (String[] other : List.of(
                new String[] {"--replications", "1000000", "--seed", "2"},
                new String[] {"--replications", "1000000", "--seed", "1", "--months", "120"})) {
            String[] words = with(other.length == 4 ? begun : without(begun, "--months"), with(other, "--resume"));
            Outcome outcome = Program.in(folder).run(words);

            assertThat(outcome.code()).as(outcome.err()).isNotZero();
            assertThat(outcome.err()).doesNotContain("1%", "\tat ", "inside");
            assertThat(folder.resolve("begun/store.duckdb")).hasBinaryContent(store);
        }
    }

    /** Java unpacks the database's library there. */
    @Test
    void aTemporaryFolderThatIsNotThereIsASentenceBeforeAnyResult() throws IOException, InterruptedException {
        Outcome outcome = Program.in(folder)
                .with("-Djava.io.tmpdir=" + folder.resolve("nowhere"))
                .run(run("--replications", "1000000", "--out", "none"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("nowhere", "java.io.tmpdir").doesNotContain("\tat ", "inside");
    }

    private static String[] without(String[] words, String option) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        int at = all.indexOf(option);
        all.subList(at, at + 2).clear();
        return all.toArray(String[]::new);
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
