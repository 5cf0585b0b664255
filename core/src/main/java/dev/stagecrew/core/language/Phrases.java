package dev.stagecrew.core.language;

import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one bundle in one language. Places in a sentence are written {@code {0}}, {@code {1}}; nothing else is
 * special, so an apostrophe is an apostrophe, and what fills a place is never read again.
 */
public final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,3})}");

    private final Language language;
    private final ResourceBundle bundle;

    private Phrases(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * The bundle's sentences.
     *
     * @param bundle its name with its package
     * @throws java.util.MissingResourceException when there is no such bundle: a mistake in this program
     */
    public static Phrases of(String bundle, Language language) {
        return new Phrases(
                language,
                ResourceBundle.getBundle(
                        bundle,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public Language language() {
        return language;
    }

    /** The bundle itself, for a library that asks for one. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The sentence under a key with its places filled. A place without a value stays as it is written.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key: a mistake in this program
     */
    public String say(String key, Object... places) {
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> Matcher.quoteReplacement(fill(place, places)));
    }

    /** The sentence for one or for many: the key is followed by {@code .one} or {@code .many}, {@code {0}} is the number. */
    public String count(String key, long number, Object... more) {
        Object[] places = new Object[more.length + 1];
        places[0] = number;
        System.arraycopy(more, 0, places, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), places);
    }

    private static String fill(MatchResult place, Object[] values) {
        int number = Integer.parseInt(place.group(1));
        return number < values.length ? String.valueOf(values[number]) : place.group();
    }
}
