package dev.stagecrew.app.command.line;

/** What the program tells the shell. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int INTERNAL_ERROR = 1;
    public static final int USAGE = 2;
    public static final int INVALID_DATA = 3;
    public static final int GOAL_MISSED = 4;
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
