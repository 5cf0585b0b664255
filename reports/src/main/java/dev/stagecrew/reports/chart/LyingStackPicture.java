package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;

/** Lying bars of layers under a key. */
final class LyingStackPicture implements Framed {
    private static final double ROW = 34;
    private static final double KEY_ROW = 20;
    private static final double KEY_GAP = 18;
    private static final double SWATCH = 11;

    private final StackedChart chart;
    private final Frame frame;

    LyingStackPicture(StackedChart chart, Width width) {
        double longest = chart.bars().stream()
                .mapToDouble(bar -> Lettering.width(bar, ChartStyle.text()))
                .max()
                .orElse(0);
        double left = Math.min(width == Width.WIDE ? 240 : 150, longest + 20);
        this.chart = chart.named(chart.bars().stream()
                .map(bar -> Lettering.fit(bar, ChartStyle.text(), left - 12))
                .toList());
        int keyRows = layKey(width.pixels(), null);
        double top = keyRows * KEY_ROW + 8;
        this.frame =
                Frame.of(width, chart.bars().size() * ROW, top).withLeft(left).withRight(right(chart.scale()));
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        CategoryAxis axis = Stacks.names();
        axis.setCategoryMargin(0.3);
        axis.setLowerMargin(0.03);
        axis.setUpperMargin(0.03);
        axis.setMaximumCategoryLabelLines(1);
        CategoryPlot plot = new CategoryPlot(
                Stacks.data(chart, bar -> true), axis, Plots.across(chart.scale(), frame), Stacks.renderer(chart));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.lay(plot, frame);
        Plots.draw(plot, frame, surface);
        layKey(frame.width(), surface);
    }

    /** Room for the right half of the last mark. */
    private static double right(Scale scale) {
        return Math.max(24, Lettering.width(scale.marks().apply(scale.high()), ChartStyle.text()) / 2 + 6);
    }

    /** Lays the key in rows; draws it when there is a surface. Returns how many rows it takes. */
    private int layKey(double room, @org.jspecify.annotations.Nullable Graphics2D surface) {
        double x = 0;
        int row = 0;
        for (StackedChart.Layer layer : chart.layers()) {
            double wide = SWATCH + 6 + Lettering.width(layer.label(), ChartStyle.text());
            if (x > 0 && x + wide > room) {
                x = 0;
                row++;
            }
            if (surface != null) {
                double y = row * KEY_ROW + 4;
                surface.setPaint(ChartStyle.colour(layer.look()));
                surface.fill(new Rectangle2D.Double(x, y, SWATCH, SWATCH));
                surface.setPaint(ChartStyle.INK);
                surface.setFont(ChartStyle.text());
                surface.drawString(layer.label(), (float) (x + SWATCH + 6), (float) (y + 10));
            }
            x += wide + KEY_GAP;
        }
        return row + 1;
    }
}
