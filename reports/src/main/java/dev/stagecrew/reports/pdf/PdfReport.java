package dev.stagecrew.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The report as PDF: A4, vector charts, the bundled font embedded, a bookmark a chapter. The same report gives the same
 * bytes: the document is dated by the first simulated day, not by the clock.
 */
public final class PdfReport {
    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private PdfReport() {}

    public static void write(ReportModel report, Words words, OutputStream out) throws IOException {
        Optional<ReportModel> shorter = Optional.of(report);
        while (shorter.isPresent()) {
            ReportModel tried = shorter.get();
            shorter = tried.shorter();
            try (PdfBoxRenderer renderer = renderer(tried, words)) {
                renderer.layout();
                if (shorter.isEmpty() || pages(renderer) <= report.audience().pages()) {
                    save(renderer, report, out);
                    return;
                }
            }
        }
    }

    private static int pages(PdfBoxRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    private static void save(PdfBoxRenderer renderer, ReportModel report, OutputStream out) throws IOException {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, report);
            document.save(out);
        }
    }

    private static PdfBoxRenderer renderer(ReportModel report, Words words) {
        PaperCharts charts = new PaperCharts();
        String page = PaperWords.placed(PaperPage.of(report, words, charts));
        return new PdfRendererBuilder()
                .useFont(() -> PaperFont.open("Inter-Regular.ttf"), "Inter", 400, FontStyle.NORMAL, true)
                .useFont(() -> PaperFont.open("Inter-SemiBold.ttf"), "Inter", 600, FontStyle.NORMAL, true)
                .useUnicodeLineBreaker(new PaperBreaks())
                .useObjectDrawerFactory(charts)
                .withProducer("Stagecrew")
                .withHtmlContent(page, null)
                .buildPdfRenderer();
    }

    private static void date(PDDocument document, ReportModel report) {
        LocalDate starts = LocalDate.parse(report.manifest().scenario().starts());
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(starts.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentId((long) report.manifest().scenario().hash().hashCode());
    }
}
