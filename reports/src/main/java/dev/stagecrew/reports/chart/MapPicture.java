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

/** Cells in the colour of their answer, with a circle where the shop stands and the answers named at the side. */
final class MapPicture implements Framed {
    private static final double KEY = 34;
    private static final double PLOT = 300;
    private static final double TOP = 26;
    private static final int HATCHES = 3;

    private final MapChart chart;
    private final Frame frame;

    MapPicture(MapChart chart, Width width) {
        this.chart = chart;
        this.frame = Frame.of(width, PLOT, TOP);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        XYPlot plot = Plots.xy(frame, Plots.across(chart.across(), frame), Plots.axis(chart.up()));
        plot.setRangeGridlinesVisible(false);
        chart.cells().forEach(cell -> draw(cell, plot));
        plot.addAnnotation(shop());
        Plots.draw(plot, frame, surface);
        surface.setFont(ChartStyle.text());
        surface.setPaint(ChartStyle.QUIET);
        surface.drawString(chart.upWord() + "   " + chart.today(), 4f, (float) frame.top() - 9);
        Lettering.months(surface, frame, chart.acrossWord());
        Lettering.beside(surface, frame, names());
    }

    private static void draw(MapChart.Cell cell, XYPlot plot) {
        double right = cell.x() + cell.width();
        double top = cell.y() + cell.height();
        boolean plain = cell.look().equals(Look.BASELINE);
        Color colour = plain ? ChartStyle.GRID : ChartStyle.colour(cell.look());
        plot.addAnnotation(
                new XYBoxAnnotation(cell.x(), cell.y(), right, top, ChartStyle.thin(), ChartStyle.PAPER, colour));
        if (cell.hatched()) {
            for (int i = 0; i < 2 * HATCHES; i++) {
                plot.addAnnotation(hatch(cell, (i + 0.5) / HATCHES, plain ? ChartStyle.QUIET : ChartStyle.PAPER));
            }
        }
    }

    /** A line that climbs through a cell, met at so much of its width and height together. */
    private static XYLineAnnotation hatch(MapChart.Cell cell, double along, Color colour) {
        double from = Math.max(0, along - 1);
        double to = Math.min(1, along);
        return new XYLineAnnotation(
                cell.x() + from * cell.width(),
                cell.y() + (1 - along + from) * cell.height(),
                cell.x() + to * cell.width(),
                cell.y() + (1 - along + to) * cell.height(),
                new BasicStroke(2),
                colour);
    }

    private XYShapeAnnotation shop() {
        double width = 7
                * (chart.across().high() - chart.across().low())
                / frame.plot().getWidth();
        double height =
                7 * (chart.up().high() - chart.up().low()) / frame.plot().getHeight();
        return new XYShapeAnnotation(
                new Ellipse2D.Double(-width, -height, 2 * width, 2 * height),
                new BasicStroke(3),
                ChartStyle.INK,
                ChartStyle.PAPER);
    }

    private List<Lettering.Label> names() {
        List<Lettering.Label> names = new ArrayList<>();
        for (MapChart.Key key : chart.keys()) {
            names.add(new Lettering.Label(key.label(), key.look(), frame.top() + 10 + names.size() * KEY));
        }
        return names;
    }
}
