package dev.stagecrew.reports;

import dev.stagecrew.core.result.ResultReader;
import dev.stagecrew.reports.chart.PngPicture;
import dev.stagecrew.reports.html.HtmlReport;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.story.Story;
import dev.stagecrew.reports.words.Language;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the reports of a run. They read the run's store only, and the same run gives the same bytes. */
public final class Reports {
    private Reports() {}

    /**
     * Writes every form asked for into a folder: {@code report.html}, and a PNG a chart under {@code charts}.
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
        ReportModel report = Story.tell(run, request.audience(), words);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        if (request.formats().contains(ReportFormat.HTML)) {
            files.add(Files.writeString(folder.resolve("report.html"), HtmlReport.write(report, words)));
        }
        if (request.formats().contains(ReportFormat.PNG)) {
            files.addAll(pictures(report, Files.createDirectories(folder.resolve("charts"))));
        }
        return List.copyOf(files);
    }

    /** The answer alone, for a terminal: the sentences of the report, without drawing anything. */
    public static Headline headline(ResultReader run, Language language) {
        return Story.headline(run, Words.in(language));
    }

    private static List<Path> pictures(ReportModel report, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ChartBlock block : report.charts()) {
            Path file = folder.resolve(block.chart().id() + ".png");
            try (OutputStream out = Files.newOutputStream(file)) {
                PngPicture.write(block.chart(), out);
            }
            files.add(file);
        }
        return files;
    }
}
