package dev.stagecrew.reports.html;

import dev.stagecrew.reports.chart.SvgSheet;
import dev.stagecrew.reports.story.Headline;
import dev.stagecrew.reports.story.StudyModel;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import java.util.Optional;

/** A study as one file that needs no network, in the report's style. The same study gives the same bytes. */
public final class StudyPage {
    private StudyPage() {}

    public static String write(StudyModel study, Words words) {
        SvgSheet sheet = new SvgSheet();
        // a study holds no plan against a goal
        Sections sections = new Sections(words, new Figures(words, sheet, false)::list, goals -> Html.tag("div"), true);
        FrontMatter opening = new FrontMatter(
                new FrontMatter.Opening(
                        study.kicker(),
                        study.scope(),
                        new Headline(study.answer(), List.of(), study.notes(), Optional.empty(), "", List.of()),
                        study.chapters()),
                words);
        Html main = Html.tag("main");
        study.chapters().forEach(chapter -> main.add(sections.section(chapter)));
        Html head = HtmlReport.head(study.title(), sheet.css());
        return HtmlReport.page(head, Html.tag("body", "whole"), opening.header(), main, opening.footer(), words);
    }
}
