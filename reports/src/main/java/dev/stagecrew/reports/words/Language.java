package dev.stagecrew.reports.words;

import java.util.Locale;

/** A language that reports are written in. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    TURKISH("tr", Locale.forLanguageTag("tr-TR"));

    private final String id;
    private final Locale locale;

    Language(String id, Locale locale) {
        this.id = id;
        this.locale = locale;
    }

    /** The ISO 639 code, as it is written in scenarios and after {@code --lang}. */
    public String id() {
        return id;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this code; English for a code that has no words here. */
    public static Language of(String id) {
        return TURKISH.id.equals(id) ? TURKISH : ENGLISH;
    }
}
