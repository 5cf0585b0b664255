package dev.stagecrew.ingest.topic;

/**
 * The name and version at the head of every record. Within a version formats only grow: a reader passes over fields that
 * it does not know. A change that an old reader would misread gets a new number.
 */
final class FormatName {
    private FormatName() {}

    static void check(String expected, String found) {
        if (!expected.equals(found)) {
            throw new RecordFormatException("A record says it is \"" + found + "\"; it must be \"" + expected
                    + "\". Maybe it was written by a newer version.");
        }
    }
}
