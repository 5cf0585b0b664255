package dev.stagecrew.ingest.topic;

/** A record in the stream is not in a format that this version reads. The message is for the user. */
public final class RecordFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordFormatException(String message) {
        super(message);
    }

    public RecordFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
