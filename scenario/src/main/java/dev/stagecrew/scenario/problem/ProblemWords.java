package dev.stagecrew.scenario.problem;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;

/** What is said about scenario files, from the bundle {@code messages}. */
public final class ProblemWords {
    private ProblemWords() {}

    public static Phrases in(Language language) {
        return Phrases.of("dev.stagecrew.scenario.words.messages", language);
    }
}
