package dev.stagecrew.reports.pdf;

import dev.stagecrew.reports.chart.Half;
import dev.stagecrew.reports.chart.Width;
import dev.stagecrew.reports.html.Html;
import dev.stagecrew.reports.html.PageParts;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The XHTML that becomes paper: the parts of the page, charts as places to draw in, everything open. */
final class PaperPage {
    private PaperPage() {}

    static String of(ReportModel report, Words words, PaperCharts charts) {
        PageParts parts = PageParts.open(
                report,
                words,
                blocks -> figures(blocks, charts, report.audience().isBrief()));
        Html bookmarks = Html.tag("bookmarks");
        Html body = Html.tag("body", report.audience().isBrief() ? "brief" : "whole")
                .add(parts.header());
        for (Chapter chapter : report.chapters()) {
            bookmarks.add(Html.tag("bookmark").with("name", chapter.title()).with("href", "#" + chapter.id()));
            body.add(parts.section(chapter));
        }
        body.add(parts.footer());
        StringBuilder out = new StringBuilder(1 << 17);
        Html.tag("html")
                .with("lang", words.language().id())
                .add(
                        Html.tag("head")
                                .add(
                                        Html.tag("title").text(report.title()),
                                        Html.tag("style").raw(sheet()),
                                        bookmarks),
                        body)
                .write(out);
        return out.toString();
    }

    private static Html figures(List<ChartBlock> blocks, PaperCharts charts, boolean brief) {
        Html list = Html.tag("div", "lined");
        ChartBlock waiting = null;
        for (ChartBlock block : blocks) {
            Width width = brief ? Half.of(block.chart()) : Width.WIDE;
            if (width == Width.WIDE) {
                list.add(figure(block, charts, width));
            } else if (waiting == null) {
                waiting = block;
            } else {
                list.add(pair(figure(waiting, charts, width), figure(block, charts, width)));
                waiting = null;
            }
        }
        return waiting == null ? list : list.add(pair(figure(waiting, charts, Width.HALF), Html.tag("div")));
    }

    /** A row of a table that lays out: nothing else keeps two pictures side by side on one page. */
    private static Html pair(Html left, Html right) {
        return Html.tag("table", "pair")
                .add(Html.tag("tr")
                        .add(
                                Html.tag("td").add(left),
                                Html.tag("td", "gutter"),
                                Html.tag("td").add(right)));
    }

    private static Html figure(ChartBlock block, PaperCharts charts, Width width) {
        return Html.tag("div", "figure")
                .add(
                        Html.tag("h3").text(block.chart().caption().finding()),
                        Html.tag("p", "sub").text(block.chart().caption().subtitle()),
                        charts.place(block.chart(), width));
    }

    private static String sheet() {
        try (InputStream in =
                Objects.requireNonNull(PaperPage.class.getResourceAsStream("/dev/stagecrew/reports/pdf/paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
