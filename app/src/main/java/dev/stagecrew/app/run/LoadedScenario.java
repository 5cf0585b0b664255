package dev.stagecrew.app.run;

import dev.stagecrew.core.scenario.Scenario;

/**
 * A checked scenario together with the file it came from.
 *
 * @param path as the user named it
 * @param text the file
 * @param hash SHA-256 of the text, in hexadecimal
 */
public record LoadedScenario(Scenario scenario, String path, String text, String hash) {
    /** The same file, read in another way: fewer plans, other months, another preset. */
    public LoadedScenario with(Scenario changed) {
        return new LoadedScenario(changed, path, text, hash);
    }
}
