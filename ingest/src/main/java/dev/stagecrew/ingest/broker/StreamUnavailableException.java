package dev.stagecrew.ingest.broker;

/** The stream cannot be reached or started: no broker, a wrong address, a folder in use. The message is for the user. */
public final class StreamUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StreamUnavailableException(String message) {
        super(message);
    }

    public StreamUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
