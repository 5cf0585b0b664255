package dev.stagecrew.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the examples are. */
public final class Examples {
    private Examples() {}

    /** An example by its name below {@code examples/}, looked for from here upwards. */
    public static Path file(String name) {
        Path below = Path.of("examples", name + ".yaml");
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.exists(folder.resolve(below))) {
                return folder.resolve(below);
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException("run this within the project: there is no " + below + " here or above");
    }
}
