package dev.stagecrew.app.command;

import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.command.read.CompareCommand;
import dev.stagecrew.app.command.read.ReportCommand;
import dev.stagecrew.app.command.read.WatchCommand;
import dev.stagecrew.app.command.run.DemoCommand;
import dev.stagecrew.app.command.run.RunCommand;
import dev.stagecrew.app.command.run.TryCommand;
import dev.stagecrew.app.command.scenario.CheckCommand;
import dev.stagecrew.app.command.scenario.ExplainCommand;
import dev.stagecrew.app.command.scenario.InitCommand;
import dev.stagecrew.app.command.study.RecommendCommand;
import dev.stagecrew.app.command.study.SensitivityCommand;
import dev.stagecrew.app.command.study.WhenCommand;
import dev.stagecrew.app.command.study.WhyCommand;
import dev.stagecrew.app.command.work.ReplayCommand;
import dev.stagecrew.app.command.work.WorkerCommand;
import dev.stagecrew.app.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line as a whole. */
public final class Commands {
    private Commands() {}

    /** Reads the arguments, does what they say, and returns the exit code. */
    public static int run(Shell shell, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(shell))
                .addSubcommand(new DemoCommand(shell))
                .addSubcommand(new InitCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new RunCommand(shell))
                .addSubcommand(new TryCommand(shell))
                .addSubcommand(new CompareCommand(shell))
                .addSubcommand(new SensitivityCommand(shell))
                .addSubcommand(new RecommendCommand(shell))
                .addSubcommand(new WhyCommand(shell))
                .addSubcommand(new WhenCommand(shell))
                .addSubcommand(new WatchCommand(shell))
                .addSubcommand(new ReportCommand(shell))
                .addSubcommand(new WorkerCommand(shell))
                .addSubcommand(new ReplayCommand(shell))
                .addSubcommand(new ExplainCommand(shell));
        line.setResourceBundle(shell.words().help())
                .setOut(writer(shell.terminal().out()))
                .setErr(writer(shell.terminal().err()))
                .setColorScheme(Help.defaultColorScheme(shell.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Terminal.WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionExceptionHandler(new Failures(shell))
                .setParameterExceptionHandler(new Misuse(shell));
        try {
            return line.execute(arguments);
        } catch (Error e) { // no memory, no library, no stack left: a sentence as well
            return new Failures(shell).handleError(e);
        }
    }

    private static java.io.PrintWriter writer(java.io.PrintStream stream) {
        return new java.io.PrintWriter(stream, true, java.nio.charset.StandardCharsets.UTF_8);
    }
}
