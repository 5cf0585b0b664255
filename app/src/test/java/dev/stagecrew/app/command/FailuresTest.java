package dev.stagecrew.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has gone wrong outside the program is told as such. */
final class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Shell shell = new Shell(
            Terminal.plain(new ByteArrayOutputStream(), err),
            Choice.of(List.of(), Map.of("LANG", "C")),
            Path.of(".."),
            false);

    @TempDir
    Path folder;

    private String told(Exception failure) {
        assertThat(new Failures(shell).handleExecutionException(failure, null, null))
                .isEqualTo(ExitCode.INTERNAL_ERROR);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFullDiskIsNoMistakeOfTheProgram() {
        IOException full = new IOException("No space left on device");
        assertThat(told(new UncheckedIOException(new IOException("while writing", full))))
                .contains("the disk is full")
                .doesNotContain("inside");
    }

    @Test
    void aFileInPlaceOfAFolderIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("report"));
        try {
            Files.createDirectories(file);
        } catch (IOException taken) {
            assertThat(told(taken)).contains("is a file: name a folder");
        }
    }

    @Test
    void whatNobodyExpectedIsToldAsAMistakeOfTheProgram() {
        assertThat(told(new IllegalStateException("three hands"))).contains("something went wrong inside", "--debug");
    }

    @Test
    void aRunThatCannotBeKeptIsNotBegun() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        String[] run = {
            "run", "../examples/coffee-shop.yaml", "--out", file.resolve("run").toString()
        };
        assertThat(Commands.run(shell, run)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("name another folder");
    }
}
