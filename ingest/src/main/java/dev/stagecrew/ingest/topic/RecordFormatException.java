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

    /** What a library says of bytes that it cannot read is for a log and not for the user. */
    static RecordFormatException unreadable(String what, RuntimeException cause) {
        return new RecordFormatException(
                what + " is not readable: it must be whole, and of this version or an older one.", cause);
    }
}
