package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines along sizes with the interval of each mean, over zero; the shop and published sizes stand upright. */
final class SizePicture implements Framed {
    /** Room above the plot for a line of words each on the shop and on what is published. */
    private static final double WORDS = 16;

    private static final float BAND = 0.16f;

    private final SizeChart chart;
    private final Frame frame;

    SizePicture(SizeChart chart, Width width) {
        this.chart = chart;
        double top = WORDS * (1 + chart.marks().size()) + 6;
        this.frame = Frame.of(width, width.plotHeight(), top);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        XYPlot plot = Plots.xy(frame, Plots.across(chart.across(), frame), Plots.axis(chart.scale()));
        for (SizeChart.Mark mark : chart.marks()) {
            plot.addAnnotation(new XYBoxAnnotation(
                    inside(mark.from()),
                    chart.scale().low(),
                    inside(mark.to()),
                    chart.scale().high(),
                    null,
                    null,
                    ChartStyle.faint(ChartStyle.QUIET, BAND)));
        }
        plot.addAnnotation(new XYLineAnnotation(
                chart.across().low(), 0, chart.across().high(), 0, new BasicStroke(1.4f), ChartStyle.INK));
        plot.addAnnotation(new XYLineAnnotation(
                0, chart.scale().low(), 0, chart.scale().high(), ChartStyle.goal(), ChartStyle.INK));
        plot.setDataset(0, lines());
        plot.setRenderer(0, renderer());
        Plots.draw(plot, frame, surface);
        above(surface);
        Lettering.months(surface, frame, chart.acrossWord());
        Lettering.beside(surface, frame, names());
    }

    private YIntervalSeriesCollection lines() {
        YIntervalSeriesCollection all = new YIntervalSeriesCollection();
        for (SizeChart.Line line : chart.lines()) {
            YIntervalSeries series = new YIntervalSeries(all.getSeriesCount());
            line.points().forEach(point -> series.add(point.at(), point.mean(), point.low(), point.high()));
            all.addSeries(series);
        }
        return all;
    }

    private DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(ChartStyle.ERROR);
        for (int i = 0; i < chart.lines().size(); i++) {
            Look look = chart.lines().get(i).look();
            Color colour = ChartStyle.colour(look);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesStroke(i, ChartStyle.line(look));
        }
        return renderer;
    }

    /** The words on the shop and on what is published, each on a line of its own above the plot. */
    private void above(Graphics2D surface) {
        double y = frame.top() - 6;
        words(surface, chart.today(), 0, y);
        for (SizeChart.Mark mark : chart.marks()) {
            y -= WORDS;
            words(surface, mark.label(), (inside(mark.from()) + inside(mark.to())) / 2, y);
        }
    }

    /** Words about the middle of a place, or as near to it as they fit into the picture. */
    private void words(Graphics2D surface, String text, double at, double y) {
        String fitting = Lettering.fit(text, ChartStyle.text(), frame.width() - 8);
        double width = Lettering.width(fitting, ChartStyle.text());
        double middle = frame.x(at, chart.across().low(), chart.across().high());
        double x = Math.max(4, Math.min(frame.width() - 4 - width, middle - width / 2));
        surface.setFont(ChartStyle.text());
        surface.setPaint(ChartStyle.QUIET);
        surface.drawString(fitting, (float) x, (float) y);
    }

    private List<Lettering.Label> names() {
        List<Lettering.Label> names = new ArrayList<>();
        for (SizeChart.Line line : chart.lines()) {
            double last = line.points().get(line.points().size() - 1).mean();
            double inside = Math.max(chart.scale().low(), Math.min(chart.scale().high(), last));
            names.add(new Lettering.Label(
                    line.label(),
                    line.look(),
                    frame.y(inside, chart.scale().low(), chart.scale().high())));
        }
        return names;
    }

    private double inside(double at) {
        return Math.max(chart.across().low(), Math.min(chart.across().high(), at));
    }
}
