package dev.stagecrew.reports.chart;

import dev.stagecrew.core.stat.Estimate;
import java.util.List;

/**
 * One KPI over months, a line a plan: mean, 10th to 90th percentile (risk), and the interval of the mean (error).
 *
 * @param scale the vertical axis, shared by charts that belong together
 * @param monthWord what the months are called, beside their numbers
 */
public record LineChart(
        String id, Caption caption, Scale scale, String monthWord, List<Line> lines, List<GoalLine> goals)
        implements Chart {
    public LineChart {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
    }

    /** How many months the longest line has. */
    public int months() {
        return lines.stream().mapToInt(line -> line.months().size()).max().orElse(1);
    }

    /**
     * A plan's line.
     *
     * @param label the name beside its end
     * @param shortLabel the name where there is little room
     * @param months one estimate a month, from month 1
     */
    public record Line(String label, String shortLabel, Look look, List<Estimate> months) {
        public Line {
            months = List.copyOf(months);
        }
    }

    /** A level that is to be reached in certain months. */
    public record GoalLine(String label, double value, int fromMonth, int throughMonth) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.lineChart(this);
    }
}
