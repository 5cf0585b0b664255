package dev.stagecrew.reports.sheet;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How every sheet is set up. */
final class Sheets {
    private Sheets() {}

    /** A new sheet that is printed as wide as the paper, and as many pages long as it takes. */
    static Worksheet of(Workbook book, String name) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }
}
