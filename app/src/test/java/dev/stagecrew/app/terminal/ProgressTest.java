package dev.stagecrew.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.core.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long nanos;
    private int columns = 80;

    private Progress progress(boolean live) {
        return new Progress(
                new Terminal(stream, stream, false, live, Page.FILE, columns),
                Language.ENGLISH,
                "{0} left",
                () -> nanos);
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whereNobodyKnowsTheEndAFileGetsOneLineForEachStage() {
        Progress progress = progress(false);
        for (int done = 1; done <= 200; done++) {
            progress.open(done <= 120 ? "round 1" : "round 2", done + " years");
        }
        assertThat(written().lines()).containsExactly("  round 1", "  round 2");
    }

    @Test
    void whereNobodyKnowsTheEndATerminalShowsTheTimeSoFarAndPromisesNothing() {
        Progress progress = progress(true);
        nanos = 83_000_000_000L;
        progress.open("round 1, 40 plans", "2,187 years");
        assertThat(written()).contains("1:23   round 1, 40 plans   2,187 years").doesNotContain("left");
    }

    @Test
    void aFileGetsOneLineForEachTenth() {
        Progress progress = progress(false);
        for (int done = 1; done <= 200; done++) {
            progress.at(done, 200, "");
        }
        progress.end();

        List<String> lines = written().lines().toList();
        assertThat(lines).hasSize(10).startsWith("  10%  20/200").endsWith("  100%  200/200");
    }

    @Test
    void aTerminalGetsOneLineThatIsTakenAway() {
        Progress progress = progress(true);
        for (int done = 1; done <= 100; done++) {
            nanos += 200_000_000L;
            progress.at(done, 100, "precision ±3.1% (want ±2%)");
        }
        progress.end();

        assertThat(written()).contains("50/100   0:10 left   precision").doesNotContain("\n", "\u001b");
        String last = written().substring(written().lastIndexOf('\r', written().length() - 2));
        assertThat(last).isBlank();
    }

    @Test
    void aNarrowTerminalGetsAShorterBarAndTheWholeCount() {
        columns = 40;
        Progress progress = progress(true);
        for (int done = 1; done <= 50; done++) {
            nanos += 200_000_000L;
            progress.at(done, 100, "precision ±3.1% (want ±2%)");
        }

        assertThat(written()).contains("50/100   0:10 left").doesNotContain("precision");
        assertThat(written().split("\r")).allMatch(line -> line.length() < 40);
    }

    @Test
    void theTimeLeftIsToldOnceATwentiethIsDone() {
        Progress progress = progress(true);
        nanos += 8_000_000_000L;
        progress.at(4, 100, "");
        assertThat(written()).contains("4/100").doesNotContain("left");

        nanos += 2_000_000_000L;
        progress.at(5, 100, "");
        assertThat(written()).contains("5/100   3:10 left");
    }

    @Test
    void aGoalThatMovesAwayIsToldOfInTheTenthsThatAreLeft() {
        Progress progress = progress(false);
        for (int done = 1; done <= 100; done++) {
            progress.at(done, done <= 50 ? 50 : 100, "");
        }

        assertThat(written().lines()).hasSize(15).last().isEqualTo("  100%  100/100");
        assertThat(written()).contains("  100%  50/50", "  60%  60/100");
    }
}
