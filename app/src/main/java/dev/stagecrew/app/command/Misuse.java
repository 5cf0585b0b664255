package dev.stagecrew.app.command;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.scenario.shape.Closest;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: what is wrong, what was probably meant, where to read on. */
final class Misuse implements IParameterExceptionHandler {
    private final Shell shell;

    Misuse(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CliText words = shell.words();
        CommandLine line = exception.getCommandLine();
        StringBuilder text = new StringBuilder(words.say("error", message(exception, words)));
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String meant = Closest.to(unmatched.getUnmatched().get(0), known(line, unmatched.isUnknownOption()));
            if (!meant.isEmpty()) {
                text.append('\n').append("  ").append(words.say("misuse.maybe", meant));
            }
        }
        text.append('\n')
                .append("  ")
                .append(words.say(
                        "misuse.help",
                        Invocation.ofProcess().command(names(line).toArray())));
        shell.terminal().say(text.toString());
        return ExitCode.USAGE;
    }

    private static List<String> known(CommandLine line, boolean options) {
        return options
                ? line.getCommandSpec().options().stream()
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .toList()
                : List.copyOf(line.getSubcommands().keySet());
    }

    private static String message(ParameterException exception, CliText words) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            List<String> unknown = unmatched.getUnmatched();
            return words.say(unmatched.isUnknownOption() ? "misuse.option" : "misuse.argument", unknown.get(0));
        }
        if (exception instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream()
                    .map(arg -> arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel())
                    .toList();
            return words.say("misuse.missing", String.join(", ", names));
        }
        if (exception.getArgSpec() instanceof CommandLine.Model.OptionSpec option && exception.getValue() != null) {
            return words.say("misuse.value", exception.getValue(), option.longestName());
        }
        return String.valueOf(exception.getMessage());
    }

    /** The names of the command that was called, from the outermost; none of the program itself. */
    private static List<String> names(CommandLine line) {
        List<String> all = List.of(line.getCommandSpec().qualifiedName().split(" "));
        return all.subList(1, all.size());
    }
}
