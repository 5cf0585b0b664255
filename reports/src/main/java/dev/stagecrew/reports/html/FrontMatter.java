package dev.stagecrew.reports.html;

import dev.stagecrew.reports.story.Audience;
import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.CoverWords;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.Letterhead;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;
import java.util.Base64;
import java.util.List;

/** What a page opens with: the answer, its numbers, and where to find the rest. */
final class FrontMatter {
    private final Opening opening;
    private final Words words;

    FrontMatter(Opening opening, Words words) {
        this.opening = opening;
        this.words = words;
    }

    FrontMatter(ReportModel report, Words words) {
        this(
                new Opening(
                        report.kicker(),
                        report.scope(),
                        report.headline(),
                        report.chapters(),
                        report.cover(),
                        report.audience(),
                        report.leftOut()),
                words);
    }

    Html header() {
        Html header = Html.tag("header");
        Headline headline = opening.headline();
        headline.interrupted()
                .ifPresent(text -> header.add(Html.tag("p", "banner").text(text)));
        if (opening.cover().hasHead()) {
            header.add(letterhead(opening.cover()));
        }
        header.add(
                Html.tag("p", "kicker").text(opening.kicker()),
                Html.tag("p", "scope").text(opening.scope()),
                Html.tag("h1").with("id", "answer").text(headline.answer()));
        headline.why().forEach(text -> header.add(Html.tag("p", "lead").text(text)));
        headline.notes().forEach(note -> header.add(Html.tag("p", "lead").text(note)));
        if (!headline.figures().isEmpty()) {
            header.add(Html.tag("p", "about").text(headline.about()), keyFigures());
        }
        if (!opening.cover().note().isEmpty()) {
            Html note = Html.tag("div", "cover-note");
            opening.cover().note().forEach(text -> note.add(Html.tag("p").text(text)));
            header.add(note);
        }
        return opening.audience() == Audience.OWNER ? header : header.add(contents());
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
        for (Headline.KeyFigure figure : opening.headline().figures()) {
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
        if (!opening.leftOut().isEmpty()) {
            footer.add(Html.tag("p", "left-out").text(opening.leftOut()));
        }
        return footer.add(Html.tag("p", "note").text(words.say("page.footer")));
    }

    private Html contents() {
        Html list = Html.tag("ul");
        for (Chapter chapter : opening.chapters()) {
            list.add(Html.tag("li")
                    .add(Html.tag("a").with("href", "#" + chapter.id()).text(chapter.title())));
        }
        return Html.tag("nav", "screen")
                .with("aria-label", words.say("page.contents"))
                .add(list);
    }

    /**
     * What is said before the first chapter and after the last.
     *
     * @param kicker what kind of page it is
     * @param scope what it is about
     * @param chapters those of the page, for its contents
     * @param cover for whom it is and by whom
     * @param leftOut what this audience is not shown; the empty string where nothing is left out
     */
    record Opening(
            String kicker,
            String scope,
            Headline headline,
            List<Chapter> chapters,
            Letterhead cover,
            Audience audience,
            String leftOut) {
        /** Of a page that leaves nothing out, for whom it may concern. */
        Opening(String kicker, String scope, Headline headline, List<Chapter> chapters) {
            this(kicker, scope, headline, chapters, Letterhead.NONE, Audience.ANALYST, "");
        }
    }
}
