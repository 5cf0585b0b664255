package dev.stagecrew.ingest.broker;

/** No broker answers at the moment; it may be back soon, and asking again is right. */
public final class BrokerAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokerAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
