package dev.stagecrew.app.command.read;

import dev.stagecrew.app.command.line.CommandFailedException;
import dev.stagecrew.app.words.CliText;
import dev.stagecrew.reports.Reports;
import dev.stagecrew.reports.story.Letterhead;
import dev.stagecrew.reports.story.Logo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a consultant puts on the first page. */
final class CoverOptions {
    /** Four bytes make a character at most. */
    private static final int LARGEST_NOTE = 4 * Letterhead.LONGEST_NOTE;

    @Option(names = "--for", paramLabel = "CLIENT", descriptionKey = "cover-for", order = 4)
    private String client = "";

    @Option(names = "--by", paramLabel = "AUTHOR", descriptionKey = "cover-by", order = 5)
    private String author = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cover-date", order = 6)
    private @Nullable String date;

    @Option(names = "--logo", paramLabel = "FILE", descriptionKey = "cover-logo", order = 7)
    private @Nullable Path logo;

    @Option(names = "--note", paramLabel = "FILE", descriptionKey = "cover-note", order = 8)
    private @Nullable Path note;

    /**
     * The cover.
     *
     * @param bundledFont whether paper or pictures are wanted, whose font knows not every script
     */
    Letterhead cover(boolean bundledFont, CliText words) {
        Letterhead cover = new Letterhead(
                name("--for", client, words), name("--by", author, words), date(words), logo(words), note(words));
        if (bundledFont) {
            drawn("--for", client, words);
            drawn("--by", author, words);
            cover.note().forEach(paragraph -> drawn("--note", paragraph, words));
        }
        return cover;
    }

    private static void drawn(String option, String text, CliText words) {
        if (!Reports.canBeDrawn(text)) {
            throw CommandFailedException.usage(words.say("report.not-drawn", option));
        }
    }

    private static String name(String option, String name, CliText words) {
        if (name.length() > Letterhead.LONGEST_NAME) {
            throw CommandFailedException.usage(words.say("report.name", option, Letterhead.LONGEST_NAME));
        }
        return name.strip();
    }

    private Optional<LocalDate> date(CliText words) {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw CommandFailedException.usage(words.say("report.date", String.valueOf(date)));
        }
    }

    private Optional<Logo> logo(CliText words) {
        Path file = logo;
        if (file == null) {
            return Optional.empty();
        }
        Optional<Logo> read = read(file, Logo.LARGEST_FILE).flatMap(Logo::of);
        if (read.isEmpty()) {
            throw CommandFailedException.usage(words.say("report.logo", file, Logo.LARGEST_SIDE));
        }
        return read;
    }

    private List<String> note(CliText words) {
        Path file = note;
        if (file == null) {
            return List.of();
        }
        return read(file, LARGEST_NOTE)
                .flatMap(CoverOptions::text)
                .filter(text -> text.length() <= Letterhead.LONGEST_NOTE)
                .map(Letterhead::paragraphs)
                .orElseThrow(
                        () -> CommandFailedException.usage(words.say("report.note", file, Letterhead.LONGEST_NOTE)));
    }

    /** A file that can be read and is no larger than that. */
    private static Optional<byte[]> read(Path file, int largest) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= largest
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
