package dev.stagecrew.app.command;

import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.read.CompareCommand;
import dev.stagecrew.app.command.read.ReportCommand;
import dev.stagecrew.app.command.read.TrackCommand;
import dev.stagecrew.app.command.read.WatchCommand;
import dev.stagecrew.app.command.run.DemoCommand;
import dev.stagecrew.app.command.run.RunCommand;
import dev.stagecrew.app.command.run.TryCommand;
import dev.stagecrew.app.command.scenario.CheckCommand;
import dev.stagecrew.app.command.scenario.ExplainCommand;
import dev.stagecrew.app.command.scenario.InitCommand;
import dev.stagecrew.app.command.scenario.LearnCommand;
import dev.stagecrew.app.command.study.RecommendCommand;
import dev.stagecrew.app.command.study.SensitivityCommand;
import dev.stagecrew.app.command.study.WhenCommand;
import dev.stagecrew.app.command.study.WhyCommand;
import dev.stagecrew.app.command.work.ReplayCommand;
import dev.stagecrew.app.command.work.WorkerCommand;
import dev.stagecrew.app.terminal.Terminal;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole. */
public final class Commands {
    /** The library's own layout cannot be narrower. */
    private static final int NARROWEST_HELP = 55;

    private static final int UNBROKEN = 400;

    private Commands() {}

    /** Reads the arguments, does what they say, and returns the exit code. */
    public static int run(Shell shell, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(shell))
                .addSubcommand(new DemoCommand(shell))
                .addSubcommand(new InitCommand(shell))
                .addSubcommand(new LearnCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new RunCommand(shell))
                .addSubcommand(new TryCommand(shell))
                .addSubcommand(new CompareCommand(shell))
                .addSubcommand(new SensitivityCommand(shell))
                .addSubcommand(new RecommendCommand(shell))
                .addSubcommand(new WhyCommand(shell))
                .addSubcommand(new WhenCommand(shell))
                .addSubcommand(new TrackCommand(shell))
                .addSubcommand(new WatchCommand(shell))
                .addSubcommand(new ReportCommand(shell))
                .addSubcommand(new WorkerCommand(shell))
                .addSubcommand(new ReplayCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .addSubcommand(new CompletionCommand(shell));
        StringWriter shown = new StringWriter();
        line.setResourceBundle(shell.words().help())
                .setOut(new PrintWriter(shown))
                .setErr(writer(shell.terminal().err()))
                .setColorScheme(Help.defaultColorScheme(shell.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(helpWidth(shell.terminal()))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionExceptionHandler(new Failures(shell))
                .setParameterExceptionHandler(new Misuse(shell));
        try {
            int code = line.execute(arguments);
            if (!shown.toString().isEmpty()) { // help, and the version
                shell.terminal().result(shown.toString().stripTrailing());
            }
            return code;
        } catch (Error e) { // no memory, no library, no stack left: a sentence as well
            return new Failures(shell).handleError(e);
        }
    }

    /** That of the page; on a narrow one, a width at which nothing is broken yet. */
    private static int helpWidth(Terminal terminal) {
        int width = terminal.page().width();
        return width < NARROWEST_HELP ? UNBROKEN : width;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
