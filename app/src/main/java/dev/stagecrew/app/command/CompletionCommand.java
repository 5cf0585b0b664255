package dev.stagecrew.app.command;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Maybe;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.words.CliText;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion SHELL}: a script by which a shell completes this command line. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "completion-shell")
    private String of = "";

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CliText words = shell.words();
        if (!SHELLS.contains(of)) {
            throw CommandFailedException.usage(
                    words.say("completion.unknown", of, String.join(", ", SHELLS)) + Maybe.of(of, SHELLS, words));
        }
        CommandLine program = Objects.requireNonNull(spec).root().commandLine();
        String name = program.getCommandName();
        // the script for bash makes zsh take it, too
        shell.terminal().document(of.equals("fish") ? FishCompletion.of(program) : AutoComplete.bash(name, program));
        return ExitCode.OK;
    }
}
