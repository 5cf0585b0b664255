package dev.stagecrew.reports.chart;

import java.util.function.IntPredicate;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** What standing and lying stacks share. */
final class Stacks {
    private Stacks() {}

    /** A bar's place and its name; JFreeChart orders bars by key and writes the key beneath. */
    private record Bar(int place, String name) implements Comparable<Bar> {
        @Override
        public int compareTo(Bar other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static DefaultCategoryDataset data(StackedChart chart, IntPredicate named) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int layer = 0; layer < chart.layers().size(); layer++) {
            for (int bar = 0; bar < chart.bars().size(); bar++) {
                String name = named.test(bar) ? chart.bars().get(bar) : "";
                data.addValue(chart.layers().get(layer).values().get(bar), Integer.valueOf(layer), new Bar(bar, name));
            }
        }
        return data;
    }

    static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(ChartStyle.text());
        axis.setTickLabelPaint(ChartStyle.QUIET);
        axis.setAxisLinePaint(ChartStyle.QUIET);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelWidthRatio(3);
        return axis;
    }

    static StackedBarRenderer renderer(StackedChart chart) {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < chart.layers().size(); i++) {
            renderer.setSeriesPaint(i, ChartStyle.colour(chart.layers().get(i).look()));
        }
        return renderer;
    }
}
