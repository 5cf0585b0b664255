package dev.stagecrew.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts by which shells complete the command line. */
final class CompletionTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");
    private static final Pattern OPTION = Pattern.compile("--([a-z-]+)");

    private static String said(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Shell shell = new Shell(
                Terminal.plain(out, out), Choice.of(List.of(arguments), Map.of("LANG", "C")), Path.of(".."), false);
        Commands.run(shell, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyCommandAndOptionOfTheHelpIsInTheScript(String shell) {
        String mark = shell.equals("fish") ? "-l " : "--";
        String script = said("completion", shell);
        Set<String> commands = found(COMMAND, said("--help"));

        assertThat(commands)
                .hasSizeGreaterThan(15)
                .contains("run", "completion")
                .allMatch(script::contains);
        for (String command : commands) {
            assertThat(found(OPTION, said(command, "--help").replaceAll("(?m)^ {20,}.*$", "")))
                    .as(command)
                    .contains("lang", "plain")
                    .allMatch(option -> script.contains(mark + option));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellTakesItsScript(String shell, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, shell))));
        Path script = Files.writeString(folder.resolve("script"), said("completion", shell));

        Process process = new ProcessBuilder(shell, "-n", script.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void anotherShellIsRefused() {
        assertThat(said("completion", "bsh")).contains("bash, zsh, fish", "Maybe bash?");
    }
}
