package dev.stagecrew.app.words;

import dev.stagecrew.core.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which language the user wants: the one asked for, else the scenario's, else the system's. */
public record Choice(Optional<Language> asked, Language system) {
    /**
     * Reads {@code --lang} ahead of everything else, since help and complaints must already be in that language.
     *
     * @param environment where {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} may stand
     */
    public static Choice of(List<String> arguments, Map<String, String> environment) {
        Optional<String> asked = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                asked = Optional.of(argument.substring("--lang=".length()));
            } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
                asked = Optional.of(arguments.get(i + 1));
            }
        }
        return new Choice(asked.flatMap(Language::known), system(environment));
    }

    /** The language for what has to do with a scenario. */
    public Language forScenario(String scenarioLanguage) {
        return asked.or(() -> Language.known(scenarioLanguage)).orElse(system);
    }

    /** The language for everything else. */
    public Language language() {
        return asked.orElse(system);
    }

    private static Language system(Map<String, String> environment) {
        for (String name : List.of("STAGECREW_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Language.of(value.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT));
            }
        }
        return Language.of(Locale.getDefault().getLanguage());
    }
}
