package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Look;
import dev.stagecrew.reports.story.Chapter.Charts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says, in the reader's language, whatever form it takes.
 *
 * @param title the page's title
 * @param kicker a line above the answer: whose plans these are
 * @param scope a line beneath it: how many plans, months and simulated years
 * @param subject the plan that the answer is about
 * @param looks the look of each plan, by id
 * @param leftOut what this audience is not shown and how to see it, or the empty string
 * @param cover whose report it is
 */
public record ReportModel(
        RunManifest manifest,
        String title,
        String kicker,
        String scope,
        Headline headline,
        PlanSummary subject,
        Map<String, Look> looks,
        GoalTable goals,
        List<Chapter> chapters,
        Audience audience,
        String leftOut,
        Letterhead cover) {
    /** So many charts a chapter of charts keeps. */
    private static final int FEW = 1;

    public ReportModel {
        looks = Map.copyOf(looks);
        chapters = List.copyOf(chapters);
    }

    /** The same report with a further note beneath the answer. */
    public ReportModel noting(String note) {
        List<String> notes = new ArrayList<>(headline.notes());
        notes.add(note);
        Headline noted = new Headline(
                headline.answer(), headline.why(), notes, headline.interrupted(), headline.about(), headline.figures());
        return new ReportModel(
                manifest, title, kicker, scope, noted, subject, looks, goals, chapters, audience, leftOut, cover);
    }

    /** The same report with what its maker puts on its first page. */
    public ReportModel under(Letterhead other) {
        return new ReportModel(
                manifest, title, kicker, scope, headline, subject, looks, goals, chapters, audience, leftOut, other);
    }

    /** The same report without the first of what may go when paper is short; nothing where all of it must stay. */
    public Optional<ReportModel> shorter() {
        for (String id : Chapters.MAY_GO) {
            if (chapters.stream().anyMatch(chapter -> chapter.id().equals(id))) {
                return Optional.of(telling(chapters.stream()
                        .filter(chapter -> !chapter.id().equals(id))
                        .toList()));
            }
        }
        List<Chapter> fewer =
                chapters.stream().map(ReportModel::withFewerCharts).toList();
        return fewer.equals(chapters) ? Optional.empty() : Optional.of(telling(fewer));
    }

    private static Chapter withFewerCharts(Chapter chapter) {
        if (chapter.parts().size() == 1
                && chapter.parts().get(0) instanceof Charts charts
                && charts.blocks().size() > FEW) {
            List<ChartBlock> blocks = charts.blocks().subList(0, charts.blocks().size() - 1);
            return new Chapter(chapter.id(), chapter.title(), chapter.note(), List.of(new Charts(blocks)));
        }
        return chapter;
    }

    private ReportModel telling(List<Chapter> others) {
        return new ReportModel(
                manifest, title, kicker, scope, headline, subject, looks, goals, others, audience, leftOut, cover);
    }

    /** Every chart of the report, in its order. */
    public List<ChartBlock> charts() {
        return Chapter.charts(chapters);
    }
}
