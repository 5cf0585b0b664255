package dev.stagecrew.reports.pdf;

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
import java.util.Objects;

/** The XHTML that becomes paper: the parts of the page, charts as places to draw in, everything open. */
final class PaperPage {
    private PaperPage() {}

    static String of(ReportModel report, Words words, PaperCharts charts) {
        PageParts parts = PageParts.open(report, words, block -> figure(block, charts));
        Html bookmarks = Html.tag("bookmarks");
        Html body = Html.tag("body").add(parts.header());
        for (Chapter chapter : report.chapters()) {
            bookmarks.add(Html.tag("bookmark").with("name", chapter.title()).with("href", "#" + chapter.id()));
            body.add(parts.section(chapter));
        }
        body.add(Html.tag("p", "note").text(words.say("page.footer")));
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

    private static Html figure(ChartBlock block, PaperCharts charts) {
        return Html.tag("div", "figure")
                .add(
                        Html.tag("h3").text(block.chart().caption().finding()),
                        Html.tag("p", "sub").text(block.chart().caption().subtitle()),
                        charts.place(block.chart()));
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
