package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as one file that needs no network: style, fonts, pictures, tables and the scenario are inside. The same
 * report gives the same bytes.
 */
public final class HtmlReport {
    private final ReportModel report;
    private final Words words;
    private final SvgSheet sheet = new SvgSheet();

    private HtmlReport(ReportModel report, Words words) {
        this.report = report;
        this.words = words;
    }

    public static String write(ReportModel report, Words words) {
        return new HtmlReport(report, words).page();
    }

    private String page() {
        String name = Sections.shopName(report);
        // the pictures come before the style sheet: they fill it
        List<Html> body = body(name);
        Html head = Html.tag("head")
                .add(Html.tag("meta").with("charset", "utf-8"))
                .add(Html.tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Html.tag("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Html.tag("title").text(words.say("page.title", name)))
                .add(Html.tag("style").raw(PageStyle.css(sheet.css())));
        StringBuilder out = new StringBuilder(1 << 19).append("<!DOCTYPE html>\n");
        Html.tag("html")
                .with("lang", words.language().id())
                .add(head, Html.tag("body").add(body))
                .write(out);
        return out.append('\n').toString();
    }

    private List<Html> body(String name) {
        Sections sections = new Sections(report, words);
        Figures figures = new Figures(words, sheet);
        Tables tables = new Tables(report, words);
        List<Html> main = new ArrayList<>();
        main.add(sections.keyFigures());
        main.addAll(tables.goals());
        main.addAll(figures.section("plan-charts", words.say("page.bands"), report.first()));
        main.addAll(sections.turning());
        main.addAll(figures.section("money", "", report.money()));
        main.addAll(tables.section("side", report.sideBySide()));
        main.addAll(figures.section("more", "", report.more()));
        main.addAll(figures.section("hours", "", report.hours()));
        main.addAll(figures.section("lost", "", report.lost()));
        main.addAll(tables.section("differences", report.differences()));
        main.addAll(tables.folded(
                "assumptions",
                words.say("page.assumptions.open", report.assumptions().rows().size()),
                report.assumptions()));
        main.add(sections.repeat());
        main.add(sections.glossary());
        return List.of(
                Html.tag("a", "skip").with("href", "#answer").text(words.say("page.skip")),
                sections.header(name),
                Html.tag("main").add(main),
                Html.tag("footer").add(Html.tag("p").text(words.say("page.footer"))));
    }
}
