package dev.stagecrew.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are shipped with the program. */
final class Resources {
    private static final String FOLDER = "/dev/stagecrew/scenario/";

    private Resources() {}

    static String text(String name) {
        try (InputStream resource = Resources.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException("the resource " + FOLDER + name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
