package dev.stagecrew.core.assumption;

/** How well a number is supported. */
public enum Grade {
    /** Peer-reviewed, or very large observational data. */
    A("A"),
    /** A vendor, agency or official study with a stated sample. */
    B("B"),
    /** A blog, or an unstated sample. */
    C("C"),
    /** A curve of ours, fitted to a cited table. */
    FIT("fit"),
    /** No usable source. */
    ASSUMED("assumed");

    private final String id;

    Grade(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
