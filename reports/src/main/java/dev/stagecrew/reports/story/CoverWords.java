package dev.stagecrew.reports.story;

import dev.stagecrew.reports.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cover's lines in the language of a report. */
public record CoverWords(Letterhead cover, Words words) {
    /** Whom the report is for. */
    public Optional<String> client() {
        return cover.client().isEmpty() ? Optional.empty() : Optional.of(words.say("cover.for", cover.client()));
    }

    /** Who made it, and when. */
    public Optional<String> origin() {
        Optional<String> author =
                cover.author().isEmpty() ? Optional.empty() : Optional.of(words.say("cover.by", cover.author()));
        Optional<String> date = cover.date()
                .map(day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.language().locale())
                        .format(day));
        String line = Stream.of(author, date).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
