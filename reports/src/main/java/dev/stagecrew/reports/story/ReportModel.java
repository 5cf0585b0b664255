package dev.stagecrew.reports.story;

import dev.stagecrew.core.result.RunManifest;
import dev.stagecrew.core.result.RunManifest.PlanSummary;
import dev.stagecrew.reports.chart.Look;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a report says, in the reader's language, whatever form it takes.
 *
 * @param subject the plan that the answer is about
 * @param looks the look of each plan, by id
 * @param first the charts of the first screen, the time line on top
 * @param more further charts, month by month
 * @param turning what would change the answer
 * @param sideBySide plans in columns
 * @param differences plans minus the baseline
 * @param glossary terms and what they mean
 */
public record ReportModel(
        RunManifest manifest,
        Audience audience,
        int replications,
        Headline headline,
        PlanSummary subject,
        Map<String, Look> looks,
        GoalTable goals,
        List<ChartBlock> first,
        List<ChartBlock> more,
        List<ChartBlock> hours,
        List<ChartBlock> lost,
        List<ChartBlock> money,
        List<String> turning,
        Table sideBySide,
        Table differences,
        Table assumptions,
        List<Fact> repeat,
        List<Fact> glossary) {
    public ReportModel {
        looks = Map.copyOf(looks);
        first = List.copyOf(first);
        more = List.copyOf(more);
        hours = List.copyOf(hours);
        lost = List.copyOf(lost);
        money = List.copyOf(money);
        turning = List.copyOf(turning);
        repeat = List.copyOf(repeat);
        glossary = List.copyOf(glossary);
    }

    /** Every chart of the report, in its order. */
    public List<ChartBlock> charts() {
        return Stream.of(first, money, more, hours, lost).flatMap(List::stream).toList();
    }

    /** A name and what is behind it. */
    public record Fact(String name, String text) {}
}
