package dev.stagecrew.reports.words;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;

/** The words of a report in one language, from the bundle {@code messages}. */
public final class Words {
    private final Phrases phrases;

    private Words(Phrases phrases) {
        this.phrases = phrases;
    }

    public static Words in(Language language) {
        return new Words(Phrases.of("dev.stagecrew.reports.words.messages", language));
    }

    public Language language() {
        return phrases.language();
    }

    /** {@link Phrases#say} */
    public String say(String key, Object... places) {
        return phrases.say(key, places);
    }

    /** {@link Phrases#count} */
    public String count(String key, long number, Object... more) {
        return phrases.count(key, number, more);
    }

    /** The name of something that scenarios may invent: the bundle's word, or its id with spaces for hyphens. */
    public String name(String family, String id) {
        String key = family + "." + id;
        return knows(key) ? say(key) : id.replace('-', ' ');
    }

    /** The same text with its first letter large, by the rules of the language (Turkish i becomes İ). */
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(language().locale()) + text.substring(end);
    }

    public boolean knows(String key) {
        return phrases.knows(key);
    }
}
