package dev.stagecrew.learn.file;

/**
 * What is too much to read.
 *
 * @param bytes of one file, or of one entry of an archive
 * @param rows of one table
 * @param columns of one table
 * @param entries of one archive
 * @param ratio how many bytes an archive may make of one of its own; what is small anyway may be packed as tightly as it likes
 */
public record FileLimits(long bytes, long rows, int columns, int entries, int ratio) {
    /** 2 GiB, 5 million rows, 1,000 columns, 200 entries, a hundred to one. */
    public static final FileLimits USUAL = new FileLimits(2L << 30, 5_000_000, 1_000, 200, 100);
}
