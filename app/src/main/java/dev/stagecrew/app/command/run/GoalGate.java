package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.ExitCode;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.decision.goal.GoalJUnitXml;
import dev.stagecrew.core.decision.goal.GoalOutcome;
import dev.stagecrew.core.decision.goal.Goals;
import dev.stagecrew.core.result.ResultReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code --fail-on-goals}: a goal missed by a plan is an exit code, and JUnit XML for the build server. */
final class GoalGate {
    private GoalGate() {}

    static int hold(ResultReader run, Path folder, Terminal terminal, CliText words) {
        List<GoalOutcome> outcomes = Goals.evaluate(run);
        String baseline = run.manifest().baseline();
        Path file = folder.resolve("goals.xml");
        try {
            Files.writeString(file, GoalJUnitXml.write(run.manifest().run(), outcomes, baseline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<GoalOutcome> missed = GoalJUnitXml.failures(outcomes, baseline);
        for (GoalOutcome outcome : missed) {
            terminal.say(
                    words.say("goals.missed", outcome.plan(), outcome.goal().text()));
        }
        terminal.say(words.say("goals.file", file));
        return missed.isEmpty() ? ExitCode.OK : ExitCode.GOAL_MISSED;
    }
}
