package dev.stagecrew.app;

import dev.stagecrew.app.command.Commands;
import dev.stagecrew.app.command.line.Shell;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The front door: hands the command line to the command that it names. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess(
                System.getenv(),
                System.getProperty("stagecrew.terminal", ""),
                System.getProperty("stagecrew.columns", ""));
        List<String> words = List.of(args);
        if (words.contains("--plain")) {
            terminal = terminal.inPlain();
        } else if (words.contains("--no-color")) {
            terminal = terminal.withoutColour();
        }
        Shell shell = new Shell(
                terminal,
                Choice.of(words, System.getenv()),
                Path.of(System.getProperty("stagecrew.home", "")),
                words.contains("--debug"));
        // The language is chosen by now. Kafka 4.4 turns ids to upper case by the default locale, and Turkish has two
        // i's.
        Locale.setDefault(Locale.ROOT);
        int code = Commands.run(shell, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }
}
