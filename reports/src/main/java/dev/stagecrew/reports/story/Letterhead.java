package dev.stagecrew.reports.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a consultant puts on the first page of a client's report.
 *
 * @param client whom it is for, or the empty string
 * @param author who made it, or the empty string
 * @param note paragraphs of plain text
 */
public record Letterhead(
        String client, String author, Optional<LocalDate> date, Optional<Logo> logo, List<String> note) {
    public static final Letterhead NONE = new Letterhead("", "", Optional.empty(), Optional.empty(), List.of());

    /** Longer names than this are none. */
    public static final int LONGEST_NAME = 100;

    /** More characters than this are a report of their own. */
    public static final int LONGEST_NOTE = 2_000;

    public Letterhead {
        note = List.copyOf(note);
        if (client.length() > LONGEST_NAME || author.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name on a report must have at most " + LONGEST_NAME + " characters");
        }
        if (note.stream().mapToInt(String::length).sum() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note must have at most " + LONGEST_NOTE + " characters");
        }
    }

    /** The paragraphs of a text: blank lines part them, other line ends do not. */
    public static List<String> paragraphs(String text) {
        return Stream.of(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Whether there is anything to stand above the answer. */
    public boolean hasHead() {
        return !client.isEmpty() || !author.isEmpty() || date.isPresent() || logo.isPresent();
    }
}
