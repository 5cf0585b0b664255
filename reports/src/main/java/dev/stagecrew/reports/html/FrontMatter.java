package dev.stagecrew.reports.html;

import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.CoverWords;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.Letterhead;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;
import java.util.Base64;

/** What a page opens with: the answer, its numbers, and where to find the rest. */
final class FrontMatter {
    private final ReportModel report;
    private final Words words;

    FrontMatter(ReportModel report, Words words) {
        this.report = report;
        this.words = words;
    }

    Html header() {
        Headline headline = report.headline();
        Html header = Html.tag("header");
        headline.interrupted()
                .ifPresent(text -> header.add(Html.tag("p", "banner").text(text)));
        if (report.cover().hasHead()) {
            header.add(letterhead(report.cover()));
        }
        header.add(
                Html.tag("p", "kicker").text(report.kicker()),
                Html.tag("p", "scope").text(report.scope()),
                Html.tag("h1").with("id", "answer").text(headline.answer()));
        headline.why().forEach(text -> header.add(Html.tag("p", "lead").text(text)));
        headline.notes().forEach(note -> header.add(Html.tag("p", "lead").text(note)));
        if (!headline.figures().isEmpty()) {
            header.add(Html.tag("p", "about").text(headline.about()), keyFigures());
        }
        if (!report.cover().note().isEmpty()) {
            Html note = Html.tag("div", "cover-note");
            report.cover().note().forEach(text -> note.add(Html.tag("p").text(text)));
            header.add(note);
        }
        return report.audience() == Audience.OWNER ? header : header.add(contents());
    }

    private Html letterhead(Letterhead cover) {
        Html head = Html.tag("div", "letterhead");
        cover.logo()
                .ifPresent(logo -> head.add(Html.tag("img", "logo")
                        .with("alt", cover.client())
                        .with(
                                "src",
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()))));
        Html lines = Html.tag("div");
        CoverWords said = new CoverWords(cover, words);
        said.client().ifPresent(line -> lines.add(Html.tag("p", "client").text(line)));
        said.origin().ifPresent(line -> lines.add(Html.tag("p", "origin").text(line)));
        return head.add(lines);
    }

    private Html keyFigures() {
        Html list = Html.tag("dl", "figures");
        for (Headline.KeyFigure figure : report.headline().figures()) {
            list.add(Html.tag("div")
                    .add(
                            Html.tag("dt").text(figure.label()),
                            Html.tag("dd", "value").text(figure.value()),
                            Html.tag("dd", "why").text(figure.note())));
        }
        return list;
    }

    Html footer() {
        Html footer = Html.tag("footer");
        if (!report.leftOut().isEmpty()) {
            footer.add(Html.tag("p", "left-out").text(report.leftOut()));
        }
        return footer.add(Html.tag("p", "note").text(words.say("page.footer")));
    }

    private Html contents() {
        Html list = Html.tag("ul");
        for (Chapter chapter : report.chapters()) {
            list.add(Html.tag("li")
                    .add(Html.tag("a").with("href", "#" + chapter.id()).text(chapter.title())));
        }
        return Html.tag("nav", "screen")
                .with("aria-label", words.say("page.contents"))
                .add(list);
    }
}
