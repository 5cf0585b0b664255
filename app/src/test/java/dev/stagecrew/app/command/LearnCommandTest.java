package dev.stagecrew.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.learn.OwnExports;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.scenario.file.ScenarioReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code learn} writes, and what it says to files of which nothing can be learned. */
final class LearnCommandTest {
    @TempDir
    private static Path exports;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws IOException {
        OwnExports.write(
                ScenarioReader.read(Path.of("../examples/coffee-shop.yaml")).withMonths(4), "do-nothing", 3, exports);
    }

    @Test
    void aScenarioThatCheckAcceptsAPageAndADocumentAreWrittenBesideEachOther() throws IOException {
        assertThat(learn("--no-fit")).as(err()).isZero();

        assertThat(folder.resolve("shop")).isDirectoryContaining("glob:**shop.yaml");
        assertThat(run("check", scenario())).as(err()).isZero();
        assertThat(Files.readString(folder.resolve("shop/shop.learned.json"))).contains("stagecrew/learned/1");
        assertThat(Files.readString(folder.resolve("shop/shop.learned.html")))
                .contains("What a hire would change is still an assumption")
                .doesNotContain("@example.com");
        assertThat(out()).contains("What a hire would change is still an");
    }

    @Test
    void aScenarioThatIsThereIsWrittenOverOnlyWhenAskedTo() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        Files.writeString(Path.of(scenario()), "mine");

        assertThat(learn("--no-fit")).isEqualTo(2);
        assertThat(err()).contains("exists").contains("--force");
        assertThat(Files.readString(Path.of(scenario()))).isEqualTo("mine");
        assertThat(learn("--no-fit", "--force")).isZero();
        assertThat(Files.readString(Path.of(scenario()))).startsWith("# Learned from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--zone=Nowhere/Atlantis | must be a time zone", "--until=31.10.2026 | --until must be a date"})
    void aWrongOptionIsExitCodeTwo(String option, String says) {
        assertThat(run("learn", exports.toString(), "--out", scenario(), option.strip()))
                .isEqualTo(2);
        assertThat(err()).contains(says);
        assertThat(folder.resolve("shop")).doesNotExist();
    }

    @Test
    void filesOfWhichNothingCanBeLearnedAreExitCodeThreeAndLeaveNothingBehind() throws IOException {
        Path strange = Files.writeString(folder.resolve("strange.csv"), "colour,size\nred,3\nblue,4\n");

        assertThat(run("learn", strange.toString(), "--out", scenario())).isEqualTo(3);
        assertThat(err()).contains("L012").contains("neither orders nor tickets");
        assertThat(folder.resolve("shop")).doesNotExist();
        assertThat(run("learn", folder.resolve("no-such.csv").toString(), "--out", scenario()))
                .isEqualTo(3);
        assertThat(err()).contains("L001");
    }

    private int learn(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("learn", exports.toString(), "--zone", "UTC", "--out", scenario()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String scenario() {
        return folder.resolve("shop/shop.yaml").toString();
    }

    private int run(String... arguments) {
        Shell shell = new Shell(
                Terminal.plain(out, err), Choice.of(List.of(arguments), Map.of("LANG", "C")), Path.of(".."), false);
        return Commands.run(shell, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
