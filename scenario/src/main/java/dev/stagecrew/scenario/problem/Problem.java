package dev.stagecrew.scenario.problem;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Sentence;
import java.util.List;

/**
 * One thing that is wrong with a scenario file.
 *
 * @param said what is wrong, in a language that is chosen later
 * @param file as the user named it
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param column counted from 1, in characters; 0 when the file as a whole is meant
 * @param length characters from the column on that are meant, at least 1
 * @param sourceLine the line itself, or the empty string
 * @param suggestion what was probably meant, or the empty string
 * @param validKind what the valid values are, as {@code roles}
 * @param valid every valid value, empty when they cannot be listed
 */
public record Problem(
        ProblemCode code,
        Sentence said,
        String file,
        int line,
        int column,
        int length,
        String sourceLine,
        String suggestion,
        Sentence validKind,
        List<String> valid) {
    public Problem {
        valid = List.copyOf(valid);
    }

    /** What is wrong, in English. */
    public String message() {
        return said.in(ProblemWords.in(Language.ENGLISH));
    }

    /** One line in English: {@code shop.yaml:9:26: unknown role "customer-servce". Maybe "customer-service"?} */
    public String oneLine() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String maybe = suggestion.isEmpty() ? "" : ". Maybe \"" + suggestion + "\"?";
        return place + ": " + message() + maybe;
    }
}
