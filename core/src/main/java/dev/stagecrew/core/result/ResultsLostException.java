package dev.stagecrew.core.result;

/** Results can no longer be delivered or stored: a broker is gone, a disk is full. The message is for the user. */
public final class ResultsLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ResultsLostException(String message) {
        super(message);
    }

    public ResultsLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
