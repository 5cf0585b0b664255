package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;

/**
 * The report as one file that needs no network: style, fonts, pictures, tables and the scenario are inside. The same
 * report gives the same bytes.
 */
public final class HtmlReport {
    private HtmlReport() {}

    public static String write(ReportModel report, Words words) {
        SvgSheet sheet = new SvgSheet();
        PageParts parts = PageParts.folded(
                report, words, new Figures(words, sheet, report.audience().isBrief())::list);
        Html main = Html.tag("main");
        report.chapters().forEach(chapter -> main.add(parts.section(chapter)));
        Html body = Html.tag("body", report.audience().isBrief() ? "brief" : "whole");
        return page(head(report, sheet.css()), body, parts.header(), main, parts.footer(), words);
    }

    /** A whole page whose pictures have been drawn. */
    static String page(Html head, Html body, Html header, Html main, Html footer, Words words) {
        body.add(Html.tag("a", "skip").with("href", "#answer").text(words.say("page.skip")), header, main, footer);
        StringBuilder out = new StringBuilder(1 << 19).append("<!DOCTYPE html>\n");
        Html.tag("html").with("lang", words.language().id()).add(head, body).write(out);
        return out.append('\n').toString();
    }

    /** The head of a report; its audience is what a study writes the report again for. */
    private static Html head(ReportModel report, String pictures) {
        return head(report.title(), pictures)
                .add(Html.tag("meta")
                        .with("name", "audience")
                        .with("content", report.audience().id()));
    }

    static Html head(String title, String pictures) {
        return Html.tag("head")
                .add(
                        Html.tag("meta").with("charset", "utf-8"),
                        Html.tag("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Html.tag("meta").with("name", "color-scheme").with("content", "light dark"),
                        Html.tag("title").text(title),
                        Html.tag("style").raw(PageStyle.css(pictures)));
    }
}
