package dev.stagecrew.ingest.follow;

import java.io.IOException;
import java.nio.file.Path;

/** A run's process that only shows that it lives, until its standard input ends: {@code FOLDER}. */
public final class PresenceMain {
    private PresenceMain() {}

    public static void main(String[] arguments) throws IOException {
        RunPresence presence = RunPresence.in(Path.of(arguments[0]));
        System.out.println("present");
        while (System.in.read() >= 0) {
            // whoever started this holds the other end
        }
        presence.close();
    }
}
