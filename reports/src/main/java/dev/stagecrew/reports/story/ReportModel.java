package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a report says, in the reader's language, whatever form it takes.
 *
 * @param title the page's title
 * @param kicker a line above the answer: whose plans these are
 * @param scope a line beneath it: how many plans, months and simulated years
 * @param subject the plan that the answer is about
 * @param looks the look of each plan, by id
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
        List<Chapter> chapters) {
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
        return new ReportModel(manifest, title, kicker, scope, noted, subject, looks, goals, chapters);
    }

    /** Every chart of the report, in its order. */
    public List<ChartBlock> charts() {
        return Chapter.charts(chapters);
    }
}
