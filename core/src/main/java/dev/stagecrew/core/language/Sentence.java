package dev.stagecrew.core.language;

import java.util.List;

/**
 * Something to say in a language that is chosen later.
 *
 * @param key of a bundle
 * @param places what fills the sentence's places, in turn; a sentence or a number among them is said in the same language
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
        Object[] said = places.stream().map(place -> said(place, phrases)).toArray();
        return phrases.say(key, said);
    }

    private static Object said(Object place, Phrases phrases) {
        if (place instanceof Digits digits) {
            return digits.in(phrases.language());
        }
        return place instanceof Sentence part ? part.in(phrases) : place;
    }
}
