package dev.stagecrew.learn.export;

/** A cell that is not what its column holds; the row is dropped and counted. */
final class UnreadableCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final boolean year;

    UnreadableCellException(String field, boolean year) {
        super(field, null, false, false);
        this.field = field;
        this.year = year;
    }

    /** The field, or nothing where the row as a whole cannot be read. */
    String field() {
        return field;
    }

    /** Whether it is a date, of a year that cannot be. */
    boolean year() {
        return year;
    }
}
