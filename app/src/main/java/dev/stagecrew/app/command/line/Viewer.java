package dev.stagecrew.app.command.line;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file in whatever the system opens it with. */
public final class Viewer {
    private Viewer() {}

    public static void open(Path file) throws IOException {
        open(file.toAbsolutePath().toString());
    }

    /** Shows what an address leads to: a file's, or a page's. */
    public static void open(String path) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command;
        if (system.contains("win")) {
            command = List.of("cmd", "/c", "start", "", path);
        } else if (system.contains("mac")) {
            command = List.of("open", path);
        } else {
            command = List.of("xdg-open", path);
        }
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
