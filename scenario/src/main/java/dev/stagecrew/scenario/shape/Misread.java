package dev.stagecrew.scenario.shape;

import dev.stagecrew.core.language.Sentence;
import dev.stagecrew.scenario.problem.ProblemCode;
import dev.stagecrew.scenario.shape.Reading.Names;
import java.util.Collection;

/** A value that does not say what it must; caught where its place is known. */
public final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Sentence what;
    private final String suggestion;
    private final transient Names valid;

    /**
     * @param what what is wrong, to follow the value: {@code must be at most 100 hours}
     * @param suggestion what was probably meant, or the empty string
     */
    public Misread(ProblemCode code, Sentence what, String suggestion) {
        this(code, what, suggestion, Names.NONE);
    }

    private Misread(ProblemCode code, Sentence what, String suggestion, Names valid) {
        super(what.key(), null, false, false);
        this.code = code;
        this.what = what;
        this.suggestion = suggestion;
        this.valid = valid;
    }

    /** An unknown name within a text. */
    public static Misread unknown(String kind, String word, Collection<String> known) {
        return unknown(kind, word, known, "");
    }

    /**
     * The same.
     *
     * @param meant the name that was probably meant; the nearest when it is empty
     */
    public static Misread unknown(String kind, String word, Collection<String> known, String meant) {
        return new Misread(
                ProblemCode.E012,
                Sentence.of("names-unknown", TextShape.kind(kind), TextShape.shown(word)),
                meant.isEmpty() ? Closest.to(word, known) : meant,
                TextShape.names(kind, known));
    }

    Names valid() {
        return valid;
    }

    ProblemCode code() {
        return code;
    }

    /** What was probably meant, or the empty string. */
    public String suggestion() {
        return suggestion;
    }

    /** What is wrong. */
    public Sentence what() {
        return what;
    }
}
