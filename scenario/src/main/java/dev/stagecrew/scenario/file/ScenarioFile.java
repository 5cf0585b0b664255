package dev.stagecrew.scenario.file;

import dev.stagecrew.core.scenario.Scenario;
import dev.stagecrew.core.today.Today;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A scenario together with the text it was read from.
 *
 * @param name the file as the user named it
 * @param text the file's text
 * @param scenario with levels fitted to today, where a fit of this very shop stands in the text
 * @param today what the books say; nothing when the scenario says nothing of today
 */
public record ScenarioFile(String name, String text, Scenario scenario, Optional<Today> today) {
    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
