package dev.stagecrew.core.language;

import java.util.List;

/**
 * Something to say in a language that is chosen later.
 *
 * @param key of a bundle
 * @param places what fills the sentence's places, in turn; a sentence among them is said in the same language
 */
public record Sentence(String key, List<Object> places) {
    public Sentence {
        places = List.copyOf(places);
    }

    public static Sentence of(String key, Object... places) {
        return new Sentence(key, List.of(places));
    }

    /** The sentence in the language of a bundle. */
    public String in(Phrases phrases) {
        Object[] said = places.stream()
                .map(place -> place instanceof Sentence part ? part.in(phrases) : place)
                .toArray();
        return phrases.say(key, said);
    }
}
