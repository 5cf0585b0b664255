package dev.stagecrew.app.words;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.language.Phrases;
import dev.stagecrew.reports.words.Words;
import java.util.ResourceBundle;

/** What the command line says in one language, from the bundle {@code messages}. */
public final class CliText {
    private final Phrases phrases;

    private CliText(Phrases phrases) {
        this.phrases = phrases;
    }

    public static CliText in(Language language) {
        return new CliText(Phrases.of("dev.stagecrew.app.words.messages", language));
    }

    public Language language() {
        return phrases.language();
    }

    /** The descriptions of commands and options. */
    public ResourceBundle help() {
        return Phrases.of("dev.stagecrew.app.words.help", language()).bundle();
    }

    /** What reports in this language call a KPI. */
    public String kpi(String id) {
        return Words.in(language()).name("kpi", id);
    }

    /** What reports in this language call an assumption. */
    public String assumption(String id) {
        return Words.in(language()).name("assumption", id);
    }

    /** What reports in this language call a grade of evidence. */
    public String grade(String id) {
        return Words.in(language()).name("grade", id);
    }

    /** {@link Phrases#say} */
    public String say(String key, Object... places) {
        return phrases.say(key, places);
    }

    /** {@link Phrases#count} */
    public String count(String key, long number, Object... more) {
        return phrases.count(key, number, more);
    }
}
