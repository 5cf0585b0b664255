package dev.stagecrew.reports.chart;

import java.util.List;

/**
 * How far an answer moves when one assumption at a time goes to either end of its range, the widest swing first.
 *
 * @param central the answer with every assumption at its usual value
 */
public record TornadoChart(String id, Caption caption, Scale scale, double central, List<Bar> bars) implements Chart {
    public TornadoChart {
        bars = List.copyOf(bars);
    }

    /**
     * An assumption's bar.
     *
     * @param atLow the answer at the low end of its range
     * @param atHigh the answer at the high end
     * @param low the low end, in words
     * @param high the high end, in words
     */
    public record Bar(String label, double atLow, double atHigh, String low, String high) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.tornadoChart(this);
    }
}
