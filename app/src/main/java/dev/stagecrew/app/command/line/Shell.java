package dev.stagecrew.app.command.line;

import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import dev.stagecrew.app.words.CliText;
import java.nio.file.Path;

/**
 * What every command stands on.
 *
 * @param home the folder with {@code examples/}: the source tree, or the distribution
 * @param debug whether errors show where in the program they arose
 */
public record Shell(Terminal terminal, Choice choice, Path home, boolean debug) {
    public CliText words() {
        return CliText.in(choice.language(), terminal.page());
    }

    public CliText wordsFor(String scenarioLanguage) {
        return CliText.in(choice.forScenario(scenarioLanguage), terminal.page());
    }

    /** A file that is shipped, named as the user would name it from where they are. */
    public Path fromHome(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = home.toAbsolutePath().normalize().resolve(file);
        return there.startsWith(here) ? here.relativize(there) : there;
    }
}
