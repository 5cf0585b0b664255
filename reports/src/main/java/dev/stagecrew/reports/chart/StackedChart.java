package dev.stagecrew.reports.chart;

import java.util.List;

/**
 * Bars of layers, from zero, one a month or one a plan.
 *
 * @param bars the names of the bars
 * @param layers from the bottom up, or from the left
 * @param horizontal whether bars lie, for names too long to stand under a bar
 */
public record StackedChart(
        String id, Caption caption, Scale scale, List<String> bars, List<Layer> layers, boolean horizontal)
        implements Chart {
    public StackedChart {
        bars = List.copyOf(bars);
        layers = List.copyOf(layers);
    }

    /** The same with other names for the bars. */
    StackedChart named(List<String> names) {
        return new StackedChart(id, caption, scale, names, layers, horizontal);
    }

    /**
     * One layer of every bar.
     *
     * @param values one a bar
     */
    public record Layer(String label, Look look, List<Double> values) {
        public Layer {
            values = List.copyOf(values);
        }
    }

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.stackedChart(this);
    }
}
