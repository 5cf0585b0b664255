package dev.stagecrew.learn.problem;

import dev.stagecrew.core.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem that files to learn from can have; {@code explain CODE} tells more about each. */
public enum LearnProblemCode {
    /** A file cannot be read. */
    L001,
    /** A file is empty. */
    L002,
    /** A file is too large. */
    L003,
    /** An archive cannot be trusted. */
    L004,
    /** A file is locked with a password. */
    L005,
    /** A file holds no table. */
    L006,
    /** A map of columns cannot be understood. */
    L010,
    /** A map of columns fits no table. */
    L011,
    /** An export is unknown. */
    L012,
    /** An export holds sums in place of rows. */
    L013,
    /** A column is missing. */
    L014,
    /** Cells cannot be understood. */
    L020,
    /** A column can be read in two ways. */
    L021,
    /** A column contradicts itself. */
    L022,
    /** Years are wrong. */
    L023,
    /** There are several currencies. */
    L024,
    /** A file is cut off. */
    L030;

    /** What is wrong, in a few words. */
    public String title(Language language) {
        return LearnWords.in(language).say("code." + name() + ".title");
    }

    /** What it means and what to do. */
    public String explanation(Language language) {
        return LearnWords.in(language).say("code." + name() + ".text");
    }

    /** The code of that name in upper or lower case. */
    public static Optional<LearnProblemCode> byId(String id) {
        String name = id.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
