package dev.stagecrew.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.run.RunFolder;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.ingest.follow.RunPresence;
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

    @Test
    void whatJavaItselfCannotDoIsASentence() {
        assertThat(new Failures(shell).handleError(new OutOfMemoryError("Java heap space")))
                .isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(new Failures(shell).handleError(new UnsatisfiedLinkError("libduckdb.so")))
                .isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("too little memory", "-Xmx2g", "libduckdb.so", "java.io.tmpdir")
                .doesNotContain("\tat ");
    }

    @Test
    void aFolderInWhichARunGoesOnIsLeftAlone() throws IOException {
        Path store = Files.writeString(folder.resolve("store.duckdb"), "of the other run");
        String[] run = {
            "run", "../examples/coffee-shop.yaml", "--months", "1", "--replications", "1", "--out", folder.toString()
        };
        try (RunPresence other = RunPresence.in(folder)) {
            assertThat(other).isNotNull();
            assertThat(Commands.run(shell, with(run, "--force"))).isEqualTo(ExitCode.USAGE);
            assertThat(Commands.run(shell, with(run, "--resume"))).isEqualTo(ExitCode.USAGE);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ")).contains("Another run goes on in");
        assertThat(store).hasContent("of the other run");
    }

    @Test
    void whatAKilledRunLeftBeforeItsStoreIsTakenOverAndAForeignFileIsNot() throws IOException {
        Files.createDirectories(folder.resolve("broker/half"));
        Files.createFile(folder.resolve("run.lock"));
        Files.createFile(folder.resolve("stream.properties.new"));
        assertThat(RunFolder.isForeign(folder)).isFalse();

        RunFolder.empty(folder);

        assertThat(folder).isDirectoryContaining(file -> file.endsWith("run.lock"));
        assertThat(folder.resolve("broker")).doesNotExist();
        Files.createFile(folder.resolve("letter.txt"));
        assertThat(RunFolder.isForeign(folder)).isTrue();
    }

    private static String[] with(String[] words, String more) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }
}
