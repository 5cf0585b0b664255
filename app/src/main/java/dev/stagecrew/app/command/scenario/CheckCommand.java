package dev.stagecrew.app.command.scenario;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.command.line.Fitting;
import dev.stagecrew.app.command.line.OptionRange;
import dev.stagecrew.app.command.line.Scenarios;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.outlook.RemarkText;
import dev.stagecrew.app.outlook.WeekText;
import dev.stagecrew.app.run.LoadedScenario;
import dev.stagecrew.app.terminal.Invocation;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.today.TodayText;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.outlook.Outlook;
import dev.stagecrew.core.outlook.Remark;
import dev.stagecrew.core.plan.Plan;
import dev.stagecrew.core.scenario.Scenario;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check SCENARIO}: says whether a scenario can be run, everything that is wrong with it, and what is doubtful. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
    private @Nullable Path scenario;

    public CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(scenario);
        LoadedScenario loaded = Scenarios.load(file);
        Scenario sound = loaded.scenario();
        CliText words = shell.wordsFor(sound.language());
        Terminal terminal = shell.terminal();
        terminal.result(words.say("check.sound", file));
        terminal.result("  " + sound.label());
        words.paragraph(
                        "  ",
                        "    ",
                        words.say(
                                "check.content",
                                words.count("months", sound.months()),
                                sound.plans().stream().map(Plan::id).collect(Collectors.joining(" · ")),
                                words.count("check.goals", sound.goals().size())))
                .lines()
                .forEach(terminal::result);
        LoadedScenario fitted = new Fitting(terminal, words, OptionRange.lanes(null, words)).of(loaded);
        TodayText.lines(fitted, words).forEach(terminal::result);
        WeekText.lines(fitted.scenario(), words).forEach(terminal::result);
        for (Remark remark : Outlook.remarks(fitted.scenario())) {
            RemarkText.lines(remark, words, sound.currency()).forEach(terminal::result);
        }
        terminal.typed(
                "  " + words.say("run.next") + "  " + Invocation.ofProcess().command("run", file));
        return ExitCode.OK;
    }
}
