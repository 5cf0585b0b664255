package dev.stagecrew.learn.problem;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;

/** What is said about exports, from the bundle {@code learn}. */
public final class LearnWords {
    private LearnWords() {}

    public static Phrases in(Language language) {
        return Phrases.of("dev.stagecrew.learn.words.learn", language);
    }
}
