package dev.stagecrew.reports.words;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one language, from the bundle {@code messages}. Places in a sentence are written {@code {0}}, {@code {1}};
 * nothing else is special, so an apostrophe is an apostrophe.
 */
public final class Words {
    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "dev.stagecrew.reports.words.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence under a key with its places filled.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key: a mistake in this program
     */
    public String say(String key, Object... places) {
        String text = bundle.getString(key);
        for (int i = 0; i < places.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(places[i]));
        }
        return text;
    }

    /** The sentence for one or for many: the key is followed by {@code .one} or {@code .many}, {@code {0}} is the number. */
    public String count(String key, long number, Object... more) {
        Object[] places = new Object[more.length + 1];
        places[0] = number;
        System.arraycopy(more, 0, places, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), places);
    }

    /** The name of something that scenarios may invent: the bundle's word, or its id with spaces for hyphens. */
    public String name(String family, String id) {
        String key = family + "." + id;
        return bundle.containsKey(key) ? bundle.getString(key) : id.replace('-', ' ');
    }

    /** The same text with its first letter large, by the rules of the language (Turkish i becomes İ). */
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale()) + text.substring(end);
    }

    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    private Locale locale() {
        return language.locale();
    }
}
