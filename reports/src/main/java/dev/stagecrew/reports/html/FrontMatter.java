package dev.stagecrew.reports.html;

import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.words.Words;
import java.util.List;

/** What a page opens with: the answer, its numbers, and where to find the rest. */
final class FrontMatter {
    private final String kicker;
    private final String scope;
    private final Headline headline;
    private final List<Chapter> chapters;
    private final Words words;

    FrontMatter(String kicker, String scope, Headline headline, List<Chapter> chapters, Words words) {
        this.kicker = kicker;
        this.scope = scope;
        this.headline = headline;
        this.chapters = chapters;
        this.words = words;
    }

    Html header() {
        Html header = Html.tag("header");
        headline.interrupted()
                .ifPresent(text -> header.add(Html.tag("p", "banner").text(text)));
        header.add(
                Html.tag("p", "kicker").text(kicker),
                Html.tag("p", "scope").text(scope),
                Html.tag("h1").with("id", "answer").text(headline.answer()));
        headline.why().forEach(text -> header.add(Html.tag("p", "lead").text(text)));
        headline.notes().forEach(note -> header.add(Html.tag("p", "lead").text(note)));
        if (!headline.figures().isEmpty()) {
            header.add(Html.tag("p", "about").text(headline.about()), keyFigures());
        }
        return header.add(contents());
    }

    private Html keyFigures() {
        Html list = Html.tag("dl", "figures");
        for (Headline.KeyFigure figure : headline.figures()) {
            list.add(Html.tag("div")
                    .add(
                            Html.tag("dt").text(figure.label()),
                            Html.tag("dd", "value").text(figure.value()),
                            Html.tag("dd", "why").text(figure.note())));
        }
        return list;
    }

    private Html contents() {
        Html list = Html.tag("ul");
        for (Chapter chapter : chapters) {
            list.add(Html.tag("li")
                    .add(Html.tag("a").with("href", "#" + chapter.id()).text(chapter.title())));
        }
        return Html.tag("nav", "screen")
                .with("aria-label", words.say("page.contents"))
                .add(list);
    }
}
