package dev.stagecrew.core.result;

/** How every year of a run is written for other programs. */
public enum YearsFormat {
    /** With a line of names, commas and points; empty where a value is not defined. */
    CSV("csv"),
    /** Columns with their types, compressed. */
    PARQUET("parquet");

    private final String id;

    YearsFormat(String id) {
        this.id = id;
    }

    /** How the file's name ends. */
    public String id() {
        return id;
    }
}
