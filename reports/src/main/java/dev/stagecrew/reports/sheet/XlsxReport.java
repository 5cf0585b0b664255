package dev.stagecrew.reports.sheet;

import dev.stagecrew.reports.file.SameBytes;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.words.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The report as a workbook: a summary with charts, months by plan wide and long, differences, the assumptions in a sheet that may be edited, and
 * the scenario, so that {@link EditedWorkbook} can begin from both.
 * Numbers are numbers, ids stand beside names. The same report gives the same bytes.
 */
public final class XlsxReport {
    private XlsxReport() {}

    public static void write(ReportModel report, RunFigures run, Words words, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("stagecrew", ".xlsx");
        try {
            ChartParts charts = new ChartParts(draft(draft, report, run, words));
            SameBytes.copy(draft, report.manifest().scenario().starts(), charts::changed, charts.added(), out);
        } finally {
            Files.delete(draft);
        }
    }

    private static List<SheetChart> draft(Path file, ReportModel report, RunFigures run, Words words)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "Stagecrew", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 11);
            List<SheetChart> charts = SummarySheet.write(book, report, run, words);
            NumberSheets sheets = new NumberSheets(book, run, words);
            sheets.months();
            TidySheet.write(book, run, words);
            sheets.differences();
            AssumptionSheet.write(book, run, words);
            ScenarioSheet.write(book, run.manifest().scenario(), words);
            return charts;
        }
    }
}
