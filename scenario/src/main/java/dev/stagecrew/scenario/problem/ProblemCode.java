package dev.stagecrew.scenario.problem;

import dev.stagecrew.core.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem that a scenario file can have; {@code explain CODE} tells more about each. */
public enum ProblemCode {
    /** The file cannot be read. */
    E001,
    /** The file is not a scenario. */
    E002,
    /** The YAML or JSON cannot be understood. */
    E003,
    /** A key is given twice. */
    E004,
    /** A key is unknown. */
    E010,
    /** A part is missing. */
    E011,
    /** A name is unknown. */
    E012,
    /** A value has the wrong type. */
    E013,
    /** A unit is wrong. */
    E014,
    /** A number is out of bounds. */
    E015,
    /** A date is out of bounds. */
    E016,
    /** Two parts contradict each other. */
    E017,
    /** A name is given twice. */
    E018;

    /** What is wrong, in a few words. */
    public String title(Language language) {
        return ProblemWords.in(language).say("code." + name() + ".title");
    }

    /** What it means and what to do. */
    public String explanation(Language language) {
        return ProblemWords.in(language).say("code." + name() + ".text");
    }

    /** The code of that name in upper or lower case. */
    public static Optional<ProblemCode> byId(String id) {
        String name = id.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
