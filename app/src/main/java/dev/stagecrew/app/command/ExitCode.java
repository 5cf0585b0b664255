package dev.stagecrew.app.command;

/** What the program tells the shell. */
final class ExitCode {
    static final int OK = 0;
    static final int INTERNAL_ERROR = 1;
    static final int USAGE = 2;
    static final int INVALID_DATA = 3;
    static final int GOAL_MISSED = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
