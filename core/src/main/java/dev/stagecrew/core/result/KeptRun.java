package dev.stagecrew.core.result;

/** A run that is kept in a folder, whole or as far as it came. Reading it never changes what is kept. */
public interface KeptRun extends ResultReader {
    /** Why the run stopped before its end; the empty string when it did not, or could no longer say so. */
    String interruption();

    /** How many results are there, over all plans. */
    int stored();

    /**
     * Reads the weeks of all KPIs of a plan at once, for those who want all of it. The memory it takes grows with weeks, KPIs
     * and replications.
     */
    void readAhead(String plan);

    /**
     * SHA-256 of the content in hexadecimal: the manifest, how the run ended, and every value bit by bit in the order of
     * plan, replication and period. Runs of equal content are equal in this, however they are kept.
     */
    String contentDigest();
}
