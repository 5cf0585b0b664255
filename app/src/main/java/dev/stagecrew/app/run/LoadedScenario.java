package dev.stagecrew.app.run;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.today.Today;
import dev.stagecrew.scenario.file.ScenarioFile;
import java.util.Optional;

/**
 * A checked scenario together with the file it came from.
 *
 * @param path as the user named it
 * @param text the file
 * @param hash SHA-256 of the text, in hexadecimal
 * @param today what its books say, if it says anything
 */
public record LoadedScenario(Scenario scenario, String path, String text, String hash, Optional<Today> today) {
    /** A file as it was read, under the path that the user named. */
    public static LoadedScenario of(ScenarioFile file, String path) {
        return new LoadedScenario(file.scenario(), path, file.text(), file.hash(), file.today());
    }

    /** The same file, read in another way: fewer plans, other months, another preset. */
    public LoadedScenario with(Scenario changed) {
        return new LoadedScenario(changed, path, text, hash, today);
    }
}
