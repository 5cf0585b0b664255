package dev.stagecrew.reports.chart;

import java.util.List;

/**
 * One KPI in a small panel for each plan, all with the same axes.
 *
 * @param panels a plan's line each, the last of its lines, before the baseline's
 */
public record MultiplesChart(String id, Caption caption, List<LineChart> panels) implements Chart {
    public MultiplesChart {
        panels = List.copyOf(panels);
    }

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.multiplesChart(this);
    }
}
