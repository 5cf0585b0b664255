package dev.stagecrew.reports;

import dev.stagecrew.core.language.Language;
import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.core.result.RunManifest.GoalSummary;
import dev.stagecrew.reports.chart.Fonts;
import dev.stagecrew.reports.chart.PngPicture;
import dev.stagecrew.reports.html.HtmlReport;
import dev.stagecrew.reports.pdf.PdfReport;
import dev.stagecrew.reports.sheet.CsvReport;
import dev.stagecrew.reports.sheet.XlsxReport;
import dev.stagecrew.reports.slides.PptxReport;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.Findings;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.RunFigures;
import dev.stagecrew.reports.story.Slides;
import dev.stagecrew.reports.story.Story;
import dev.stagecrew.reports.words.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes the reports of a run. They read the run's store only, and the same run gives the same bytes. */
public final class Reports {
    private Reports() {}

    /**
     * Writes every form asked for into a folder, under the names that {@link ReportFormat} gives.
     *
     * @return the files, in a fixed order
     * @throws IOException when a file cannot be written
     * @throws IllegalArgumentException when the run has no finished year: there is nothing to report
     */
    public static List<Path> write(ResultReader run, ReportRequest request, Path folder) throws IOException {
        if (run.replications() == 0) {
            throw new IllegalArgumentException("the run " + run.manifest().run()
                    + " has no finished simulated year of every plan; a report must have at least one. Maybe it was"
                    + " interrupted: run it again.");
        }
        Words words = Words.in(request.language());
        RunFigures figures = new RunFigures(run);
        ReportModel report =
                Story.tell(figures, request.audience(), words, request.found()).under(request.cover());
        ReportModel drawn = drawn(run, report, request, words);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            if (request.formats().contains(format)) {
                boolean bundledFont = format == ReportFormat.PDF || format == ReportFormat.PNG;
                files.addAll(write(format, bundledFont ? drawn : report, figures, request, folder));
            }
        }
        return List.copyOf(files);
    }

    /** The ids that stand on paper and in pictures for names that the bundled font cannot write. */
    public static List<String> renamed(ResultReader run) {
        return new DrawnRun(run).renamed();
    }

    /** Whether the font of paper and pictures has every letter of a text. */
    public static boolean canBeDrawn(String text) {
        return text.codePoints().allMatch(letter -> !Character.isLetter(letter) || Fonts.shows(letter));
    }

    /** The report with names that the bundled font can write, and a note on those that it cannot. */
    private static ReportModel drawn(ResultReader run, ReportModel report, ReportRequest request, Words words) {
        DrawnRun drawn = new DrawnRun(run);
        if (drawn.manifest().equals(run.manifest())) {
            return report;
        }
        ReportModel told = Story.tell(new RunFigures(drawn), request.audience(), words, request.found())
                .under(request.cover());
        return drawn.renamed().isEmpty()
                ? told
                : told.noting(words.say("page.renamed", String.join(words.say("list.comma"), drawn.renamed())));
    }

    private static List<Path> write(
            ReportFormat format, ReportModel report, RunFigures figures, ReportRequest request, Path folder)
            throws IOException {
        Words words = Words.in(request.language());
        return switch (format) {
            case HTML ->
                List.of(text(folder.resolve("report.html"), out -> out.write(HtmlReport.write(report, words))));
            case PDF -> List.of(file(folder.resolve("report.pdf"), out -> PdfReport.write(report, words, out)));
            case XLSX ->
                List.of(file(folder.resolve("report.xlsx"), out -> XlsxReport.write(report, figures, words, out)));
            case PPTX ->
                List.of(file(
                        folder.resolve("report.pptx"),
                        out -> PptxReport.write(
                                Slides.of(figures, words, request.found()),
                                request.cover(),
                                figures.manifest(),
                                words,
                                out)));
            case CSV ->
                List.of(
                        text(folder.resolve("kpis.csv"), out -> CsvReport.kpis(figures, out)),
                        text(folder.resolve("differences.csv"), out -> CsvReport.differences(figures, out)));
            case PNG -> pictures(report, Files.createDirectories(folder.resolve("charts")));
        };
    }

    private interface Content<T> {
        void to(T out) throws IOException;
    }

    private static Path file(Path file, Content<OutputStream> content) throws IOException {
        return whole(file, beside -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.to(out);
            }
        });
    }

    private static Path text(Path file, Content<Writer> content) throws IOException {
        return whole(file, beside -> {
            try (Writer out = Files.newBufferedWriter(beside)) {
                content.to(out);
            }
        });
    }

    /** A file is whole or not there: what goes wrong while it is written leaves an earlier one as it was. */
    private static Path whole(Path file, Content<Path> content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            content.to(beside);
            return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The answer alone, for a terminal: the sentences of the report, without drawing anything. */
    public static Headline headline(ResultReader run, Findings found, Language language) {
        return Story.headline(run, found, Words.in(language));
    }

    /** A goal in the words of a language, from its parts. */
    public static String goal(ResultReader run, GoalSummary goal, Language language) {
        return Story.goal(run, goal, Words.in(language));
    }

    private static List<Path> pictures(ReportModel report, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ChartBlock block : report.charts()) {
            Path picture = folder.resolve(block.chart().id() + ".png");
            files.add(file(picture, out -> PngPicture.write(block.chart(), out)));
        }
        return files;
    }
}
