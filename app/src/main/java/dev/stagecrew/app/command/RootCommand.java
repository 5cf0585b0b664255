package dev.stagecrew.app.command;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.ProgramVersion;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.language.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code stagecrew} by itself: says what it is for and how to begin. */
@Command(name = "stagecrew", versionProvider = RootCommand.Version.class, sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    RootCommand(Shell shell) {
        this.shell = shell;
    }

    // read ahead of the command line, see Choice; here it is declared and checked
    @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT, descriptionKey = "lang", order = 100)
    @SuppressWarnings("UnusedMethod") // picocli calls it
    private void language(String id) {
        if (Language.known(id).isEmpty()) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    shell.words().say("misuse.lang", id, String.join(", ", Language.ids())));
        }
    }

    @Option(names = "--plain", scope = ScopeType.INHERIT, descriptionKey = "plain", order = 101)
    @SuppressWarnings("UnusedVariable") // read ahead of the command line, as the language is
    private boolean plain;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, descriptionKey = "no-color", order = 101)
    @SuppressWarnings("UnusedVariable") // read ahead of the command line, as the language is
    private boolean noColor;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug", order = 101)
    @SuppressWarnings("UnusedVariable") // read ahead of the command line, as the language is
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help",
            order = 102)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            order = 103)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Override
    public Integer call() {
        CliText words = shell.words();
        shell.terminal().result(words.say("start", Invocation.ofProcess().command()));
        return ExitCode.OK;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"stagecrew " + ProgramVersion.text()};
        }
    }
}
