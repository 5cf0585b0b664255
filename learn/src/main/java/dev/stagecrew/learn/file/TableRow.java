package dev.stagecrew.learn.file;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param number line of the file or row of the sheet, counted from 1
 * @param cells as written, without blanks around them
 * @param exact which cells a workbook keeps as numbers or dates: these are written as {@code 1234.5} and
 *     {@code 2026-01-31 13:45:00} and need no convention; null when none
 */
public record TableRow(long number, String[] cells, boolean @Nullable [] exact) {
    /** What stands in a column, or nothing where the row is shorter. */
    public String text(int column) {
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    public boolean exact(int column) {
        return exact != null && column < exact.length && exact[column];
    }

    boolean blank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
