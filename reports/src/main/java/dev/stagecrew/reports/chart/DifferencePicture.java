package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.plot.XYPlot;

/** Differences as points with two bars each: thick for the error of the mean, thin for the spread of years. */
final class DifferencePicture implements Framed {
    private static final double ROW = 30;

    private final DifferenceChart chart;
    private final Width width;
    private final Frame frame;

    DifferencePicture(DifferenceChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.frame = Frame.of(width, chart.rows().size() * ROW, 6).withLeft(28);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        Scale scale = chart.scale();
        int rows = chart.rows().size();
        XYPlot plot = Plots.rows(frame, Plots.across(scale, frame), rows);
        Plots.upright(plot);
        if (chart.matters() > 0) {
            Color band = ChartStyle.faint(ChartStyle.QUIET, 0.14f);
            plot.addAnnotation(
                    new XYBoxAnnotation(inside(-chart.matters()), rows, inside(chart.matters()), 0, null, null, band));
        }
        plot.addAnnotation(new XYLineAnnotation(0, 0, 0, rows, new BasicStroke(1.2f), ChartStyle.QUIET));
        List<Lettering.Label> names = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            DifferenceChart.Row row = chart.rows().get(i);
            draw(row, i + 0.5, plot);
            String name = width.isNarrow() ? row.shortLabel() : row.label();
            names.add(new Lettering.Label(name, row.look(), frame.top() + (i + 0.5) * ROW));
        }
        Plots.draw(plot, frame, surface);
        Lettering.beside(surface, frame, names);
    }

    private void draw(DifferenceChart.Row row, double y, XYPlot plot) {
        Color colour = ChartStyle.colour(row.look());
        plot.addAnnotation(bar(row.p10(), row.p90(), y, 5, ChartStyle.faint(colour, 0.28f)));
        plot.addAnnotation(bar(row.low(), row.high(), y, 5, colour));
        double scaleX =
                (chart.scale().high() - chart.scale().low()) / frame.plot().getWidth();
        double scaleY = 1 / ROW;
        plot.addAnnotation(new XYShapeAnnotation(
                new Ellipse2D.Double(row.mean() - 5 * scaleX, y - 5 * scaleY, 10 * scaleX, 10 * scaleY),
                new BasicStroke(2),
                colour,
                ChartStyle.PAPER));
    }

    private XYLineAnnotation bar(double from, double to, double y, float thick, Color colour) {
        return new XYLineAnnotation(
                inside(from),
                y,
                inside(to),
                y,
                new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
                colour);
    }

    private double inside(double value) {
        return Math.max(chart.scale().low(), Math.min(chart.scale().high(), value));
    }
}
