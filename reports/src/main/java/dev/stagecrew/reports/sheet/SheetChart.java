package dev.stagecrew.reports.sheet;

import java.util.List;

/**
 * A chart that a workbook draws from its own cells.
 *
 * @param bars whether bars stand on their categories, or lines lead over them
 * @param left column where it begins
 * @param top row where it begins
 * @param right column where it ends
 * @param bottom row where it ends
 * @param categories cells that name the places of an axis
 * @param format how the axis writes its numbers
 */
record SheetChart(
        String title,
        boolean bars,
        int left,
        int top,
        int right,
        int bottom,
        String categories,
        List<Series> series,
        String format) {
    /** A colour with the cells that are drawn in it, as {@code 0072B2}. */
    record Series(String name, String colour, String values) {}

    SheetChart {
        series = List.copyOf(series);
    }

    /** Cells of one column, as a chart names them; rows and columns are counted from 0. */
    static String cells(String sheet, int column, int from, int through) {
        return "'" + sheet.replace("'", "''") + "'!$" + letters(column) + "$" + (from + 1) + ":$" + letters(column)
                + "$" + (through + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
