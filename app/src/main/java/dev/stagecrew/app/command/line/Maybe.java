package dev.stagecrew.app.command.line;

import dev.stagecrew.app.words.CliText;
import dev.stagecrew.scenario.shape.Closest;
import java.util.Collection;

/** The end of a complaint about an unknown name: what was probably meant, if any name is near. */
public final class Maybe {
    private Maybe() {}

    public static String of(String given, Collection<String> known, CliText words) {
        String close = Closest.to(given, known);
        return close.isEmpty() ? "" : " " + words.say("maybe", close);
    }
}
