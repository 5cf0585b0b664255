package dev.stagecrew.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms a report takes. */
public enum ReportFormat {
    /** One page for a browser, everything inside: {@code report.html}. */
    HTML,
    /** Paper: {@code report.pdf}. */
    PDF,
    /** A workbook: {@code report.xlsx}. */
    XLSX,
    /** Six slides: {@code report.pptx}. */
    PPTX,
    /** Every number: {@code kpis.csv} and {@code differences.csv}. */
    CSV,
    /** A picture of each chart, in {@code charts}. */
    PNG;

    /** The word on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> byId(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
