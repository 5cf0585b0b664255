package dev.stagecrew.reports.chart;

import java.util.List;

/**
 * Differences to the baseline, a row a plan: the interval of the mean (error) on the span of simulated years (risk).
 *
 * @param matters differences nearer to zero than this are too small to matter
 */
public record DifferenceChart(String id, Caption caption, Scale scale, double matters, List<Row> rows)
        implements Chart {
    public DifferenceChart {
        rows = List.copyOf(rows);
    }

    /**
     * A plan's difference.
     *
     * @param low lower end of the interval of the mean
     * @param high upper end of the interval of the mean
     * @param p10 one year in ten stays below
     * @param p90 one year in ten exceeds
     */
    public record Row(
            String label, String shortLabel, Look look, double mean, double low, double high, double p10, double p90) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.differenceChart(this);
    }
}
