package dev.stagecrew.app.command.line;

import org.jspecify.annotations.Nullable;

/** The version that the build has written into the jar. */
public final class ProgramVersion {
    private ProgramVersion() {}

    public static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "–" : version;
    }
}
