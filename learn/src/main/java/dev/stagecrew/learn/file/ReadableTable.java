package dev.stagecrew.learn.file;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A table of a file. Its rows are never held: each reading goes through the file anew.
 *
 * @param file as the user named it
 * @param part the entry of an archive, the sheet or the table's name, or empty
 * @param preamble the lines before the header, their cells joined by blanks
 * @param header the names of the columns as written
 * @param headerRow where the header stands
 */
public record ReadableTable(
        String file, String part, List<String> preamble, List<String> header, long headerRow, Rows rows) {
    /** Goes through the rows. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Gives every row after the header that is not blank.
         *
         * @return the row at which the file is cut off, when it is; that row is not given
         */
        OptionalLong read(Consumer<TableRow> rows);
    }

    public ReadableTable {
        preamble = List.copyOf(preamble);
        header = List.copyOf(header);
    }
}
