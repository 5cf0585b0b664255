package dev.stagecrew.app.command;

import org.jspecify.annotations.Nullable;

/** The version that the build has written into the jar. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "–" : version;
    }
}
