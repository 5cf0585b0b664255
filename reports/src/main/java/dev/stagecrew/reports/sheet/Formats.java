package dev.stagecrew.reports.sheet;

import dev.stagecrew.core.kpi.Unit;
import org.dhatim.fastexcel.Worksheet;

/** Numbers in cells, written as their unit is read. */
final class Formats {
    private Formats() {}

    static String of(Unit unit) {
        return switch (unit) {
            case RATIO -> "0.0%";
            case MONEY -> "#,##0";
            case COUNT -> "#,##0.0";
            default -> "#,##0.00";
        };
    }

    /** A number in a cell, which stays empty where there is none. */
    static void number(Worksheet sheet, int row, int column, double value, Unit unit) {
        if (Double.isFinite(value)) {
            sheet.value(row, column, value);
            sheet.style(row, column).format(of(unit)).set();
        }
    }
}
