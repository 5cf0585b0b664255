package dev.stagecrew.learn.problem;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.core.language.Sentence;
import java.util.Optional;

/**
 * Something wrong with what was given to learn from. It never quotes a cell: cells hold what people wrote.
 *
 * @param file as the user named it
 * @param part the sheet or the entry of an archive, or empty
 * @param row line of the file or row of the sheet, counted from 1; 0 where it is about no row
 * @param column its name, or empty
 * @param message what is wrong, a sentence of the bundle {@code learn}
 * @param maybe what may help
 */
public record LearnProblem(
        LearnProblemCode code,
        String file,
        String part,
        long row,
        String column,
        Sentence message,
        Optional<Sentence> maybe) {

    /** A problem of a file as a whole. */
    public static LearnProblem of(LearnProblemCode code, String file, String part, Sentence message) {
        return new LearnProblem(code, file, part, 0, "", message, Optional.empty());
    }

    public LearnProblem maybe(Sentence suggestion) {
        return new LearnProblem(code, file, part, row, column, message, Optional.of(suggestion));
    }

    public LearnProblem at(long where, String name) {
        return new LearnProblem(code, file, part, where, name, message, maybe);
    }

    /** The problem as one line. */
    public String text(Language language) {
        Phrases phrases = LearnWords.in(language);
        StringBuilder text = new StringBuilder(phrases.say("problem.code", code.name(), file));
        if (!part.isEmpty()) {
            text.append(phrases.say("problem.part", part));
        }
        if (row > 0) {
            text.append(phrases.say("problem.row", row));
        }
        if (!column.isEmpty()) {
            text.append(phrases.say("problem.column", column));
        }
        text.append(": ").append(message.in(phrases));
        maybe.ifPresent(help -> text.append(' ').append(help.in(phrases)));
        return text.toString();
    }
}
