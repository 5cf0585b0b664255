package dev.stagecrew.app.command.run;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.trace.TraceFile;
import dev.stagecrew.app.trace.TraceFile.Difference;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.core.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code --verify FILE}: whether the same events happen again. */
final class Verification {
    private Verification() {}

    static boolean holds(Scenario scenario, long seed, Path recorded, Terminal terminal, CliText words) {
        if (!Files.isRegularFile(recorded)) {
            throw CommandFailedException.usage(words.say("file.missing", recorded));
        }
        Optional<Difference> difference = TraceFile.verify(scenario, seed, recorded);
        difference.ifPresentOrElse(
                first -> {
                    terminal.say(words.say("error", words.say("trace.differs", recorded, first.line())));
                    terminal.say("  - " + first.recorded());
                    terminal.say("  + " + first.now());
                },
                () -> terminal.say("  " + words.say("trace.same", recorded)));
        return difference.isEmpty();
    }
}
