package dev.stagecrew.app.command.line;

/** A command cannot go on, and the user can do something about it. The message is for them. */
public final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailedException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command line asks for something that cannot be. */
    public static CommandFailedException usage(String message) {
        return new CommandFailedException(ExitCode.USAGE, message);
    }

    /** A file does not hold what it should. */
    public static CommandFailedException data(String message) {
        return new CommandFailedException(ExitCode.INVALID_DATA, message);
    }

    /** The world is not as it must be: a disk is full, a broker is gone. */
    public static CommandFailedException failed(String message) {
        return new CommandFailedException(ExitCode.INTERNAL_ERROR, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
