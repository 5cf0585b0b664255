package dev.stagecrew.core.result;

/**
 * A run that was kept cannot be read: its file is missing, cut short, in use, of a newer version or no run at all. The file
 * is as it was. The message is for the user.
 */
public final class RunUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunUnreadableException(String message) {
        super(message);
    }

    public RunUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
