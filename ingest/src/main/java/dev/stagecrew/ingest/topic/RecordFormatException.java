package dev.stagecrew.ingest.topic;

import tools.jackson.core.JacksonException;

/** A record in the stream is not in a format that this version reads. The message is for the user. */
public final class RecordFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordFormatException(String message) {
        super(message);
    }

    public RecordFormatException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Says why a record is refused; what a library says of bytes that it cannot read is for a log and not for the user. */
    static RecordFormatException unreadable(String what, RuntimeException cause) {
        String why = cause instanceof JacksonException || cause.getMessage() == null
                ? "it must be whole, and of this version or an older one."
                : cause.getMessage();
        return new RecordFormatException(what + " is not readable: " + why, cause);
    }
}
