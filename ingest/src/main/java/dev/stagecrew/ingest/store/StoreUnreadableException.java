package dev.stagecrew.ingest.store;

/**
 * A run's store cannot be opened: it is missing, cut short, in use, of a newer version or no store at all. The file is as
 * it was. The message is for the user.
 */
public final class StoreUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnreadableException(String message) {
        super(message);
    }

    public StoreUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
