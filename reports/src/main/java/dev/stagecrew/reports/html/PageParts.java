package dev.stagecrew.reports.html;

import dev.stagecrew.reports.story.Chapter;
import dev.stagecrew.reports.story.ChartBlock;
import dev.stagecrew.reports.story.ReportModel;
import dev.stagecrew.reports.words.Words;
import java.util.List;
import java.util.function.Function;

/** What a page is made of, for any form that can show HTML. */
public final class PageParts {
    private final FrontMatter opening;
    private final Sections sections;

    private PageParts(FrontMatter opening, Sections sections) {
        this.opening = opening;
        this.sections = sections;
    }

    /** Parts for a screen, where long tables open on demand. */
    static PageParts folded(ReportModel report, Words words, Function<List<ChartBlock>, Html> figures) {
        return of(report, words, figures, true);
    }

    /**
     * Parts for paper, where everything stands open.
     *
     * @param figures how charts are shown
     */
    public static PageParts open(ReportModel report, Words words, Function<List<ChartBlock>, Html> figures) {
        return of(report, words, figures, false);
    }

    private static PageParts of(
            ReportModel report, Words words, Function<List<ChartBlock>, Html> figures, boolean folds) {
        return new PageParts(
                new FrontMatter(report, words), new Sections(words, figures, new Tables(report, words)::goals, folds));
    }

    /** The answer and its numbers. */
    public Html header() {
        return opening.header();
    }

    /** What is left out, and what all of it is. */
    public Html footer() {
        return opening.footer();
    }

    public Html section(Chapter chapter) {
        return sections.section(chapter);
    }
}
