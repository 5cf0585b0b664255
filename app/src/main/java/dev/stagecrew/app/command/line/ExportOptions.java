package dev.stagecrew.app.command.line;

import dev.stagecrew.app.learn.PersonKey;
import dev.stagecrew.app.terminal.Terminal;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.learn.export.ExportReading;
import dev.stagecrew.learn.export.Exports;
import dev.stagecrew.learn.export.ReadingOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How exports are read, as it is given on a command line. */
public final class ExportOptions {
    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "learn-map", order = 3)
    private List<Path> maps = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "learn-zone", order = 4)
    private @Nullable String zone;

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "learn-currency", order = 5)
    private @Nullable String currency;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "learn-until", order = 6)
    private @Nullable String until;

    /**
     * Reads exports and says what is wrong with them.
     *
     * @param usual the currency where none was asked for; empty for that of most orders
     * @param seed of the numbers that stand for people
     * @throws CommandFailedException where there is nothing in them that can be used
     */
    public ExportReading read(List<Path> files, String usual, long seed, Terminal terminal, CliText words) {
        ReadingOptions options = new ReadingOptions(
                Optional.ofNullable(zone).map(name -> zone(name, words)),
                ZoneId.systemDefault(),
                Optional.ofNullable(currency)
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .or(() -> usual.isEmpty() ? Optional.empty() : Optional.of(usual)),
                until(words),
                maps,
                PersonKey.of(seed));
        ExportReading read = Exports.read(files, options);
        read.problems().forEach(problem -> terminal.say(words.paragraph("", "  ", problem.text(words.language()))));
        if (read.facts().sales().isEmpty() && read.facts().tickets().isEmpty()) {
            throw CommandFailedException.data(words.say("learn.nothing"));
        }
        return read;
    }

    /** The last day to know anything of. */
    public Optional<LocalDate> until(CliText words) {
        return Optional.ofNullable(until).map(day -> date("--until", day, words));
    }

    private static ZoneId zone(String name, CliText words) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw CommandFailedException.usage(words.say("learn.unknown-zone", name));
        }
    }

    /** A date as it is given to an option. */
    public static LocalDate date(String option, String text, CliText words) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw CommandFailedException.usage(words.say("learn.no-date", option, text));
        }
    }
}
