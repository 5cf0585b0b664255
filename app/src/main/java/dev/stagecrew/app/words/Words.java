package dev.stagecrew.app.words;

import dev.stagecrew.reports.words.Language;
import java.util.ResourceBundle;

/**
 * What the command line says in one language, from the bundle {@code messages}. Places in a sentence are written
 * {@code {0}}, {@code {1}}; nothing else is special.
 */
public final class Words {
    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = bundle("messages", language);
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    public Language language() {
        return language;
    }

    /** The descriptions of commands and options. */
    public ResourceBundle help() {
        return bundle("help", language);
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

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                "dev.stagecrew.app.words." + name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
