package dev.stagecrew.ingest.topic;

/**
 * The names of the topics.
 *
 * @param prefix first part of every name; one prefix is one installation on a shared cluster
 */
public record Topics(String prefix) {
    /** The names that are used unless a user asks for others. */
    public static final Topics STANDARD = new Topics("stagecrew");

    public Topics {
        if (!prefix.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("The topic prefix \"" + prefix
                    + "\" must be made of letters, digits, dots, dashes and underscores.");
        }
    }

    /** How runs begin and end: {@link RunRecord}, compacted by key. */
    public String runs() {
        return prefix + ".runs";
    }

    /** Finished replications: {@link ResultFormat}. */
    public String results() {
        return prefix + ".results";
    }

    /** Everything that happened in chosen replications: {@link EventFormat}. */
    public String events() {
        return prefix + ".events";
    }

    /** Units of work that wait for a worker: {@link WorkFormat}. */
    public String work() {
        return prefix + ".work";
    }
}
