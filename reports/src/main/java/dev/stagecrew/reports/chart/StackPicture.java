package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;

/** Standing bars of layers, named beside the last bar. */
final class StackPicture implements Framed {
    private final StackedChart chart;
    private final Width width;
    private final Frame frame;

    StackPicture(StackedChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.frame = Frame.of(width, width.plotHeight(), 12).withRight(width.right() + (width.isNarrow() ? 24 : 0));
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        CategoryAxis axis = Stacks.names();
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.25);
        int step = Plots.monthStep(chart.bars().size(), width);
        CategoryPlot plot = new CategoryPlot(
                Stacks.data(chart, bar -> (bar + 1) % step == 0 || step == 1),
                axis,
                Plots.axis(chart.scale()),
                Stacks.renderer(chart));
        Plots.fix(plot, frame);
        Plots.draw(plot, frame, surface);
        Lettering.beside(surface, frame, names());
    }

    private List<Lettering.Label> names() {
        List<Lettering.Label> names = new ArrayList<>();
        double below = 0;
        for (StackedChart.Layer layer : chart.layers()) {
            double last = layer.values().get(layer.values().size() - 1);
            double middle = below + last / 2;
            names.add(new Lettering.Label(
                    layer.label(),
                    layer.look(),
                    frame.y(middle, chart.scale().low(), chart.scale().high())));
            below += last;
        }
        return names;
    }
}
