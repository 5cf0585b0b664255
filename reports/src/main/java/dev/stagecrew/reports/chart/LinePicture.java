package dev.stagecrew.reports.chart;

import dev.stagecrew.core.stat.Estimate;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines with their two bands, named at their ends. */
final class LinePicture implements Framed {
    private final LineChart chart;
    private final Width width;
    private final Frame frame;
    private final boolean named;

    LinePicture(LineChart chart, Width width) {
        this(chart, width, Frame.of(width, width.plotHeight(), 12), true);
    }

    private LinePicture(LineChart chart, Width width, Frame frame, boolean named) {
        this.chart = chart;
        this.width = width;
        this.frame = frame;
        this.named = named;
    }

    /** The same in a smaller frame, where something else names the lines. */
    static LinePicture unnamed(LineChart chart, Frame frame) {
        return new LinePicture(chart, Width.NARROW, frame, false);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        XYPlot plot = Plots.xy(frame, Plots.months(chart.months(), width), Plots.axis(chart.scale()));
        plot.setDataset(0, bands(Estimate::p10, Estimate::p90));
        plot.setRenderer(0, renderer(false, ChartStyle.RISK));
        plot.setDataset(1, bands(Estimate::low, Estimate::high));
        plot.setRenderer(1, renderer(true, ChartStyle.ERROR));
        if (named) {
            chart.goals().forEach(goal -> draw(goal, plot));
        } else {
            chart.goals().forEach(goal -> line(goal, plot));
        }
        Plots.draw(plot, frame, surface);
        if (!named) {
            return;
        }
        Lettering.months(surface, frame, chart.monthWord());
        Lettering.beside(surface, frame, names());
    }

    private interface End {
        double of(Estimate estimate);
    }

    private YIntervalSeriesCollection bands(End low, End high) {
        YIntervalSeriesCollection all = new YIntervalSeriesCollection();
        for (LineChart.Line line : chart.lines()) {
            YIntervalSeries series = new YIntervalSeries(all.getSeriesCount());
            for (int month = 1; month <= line.months().size(); month++) {
                Estimate at = line.months().get(month - 1);
                if (at.count() > 0) {
                    series.add(month, at.mean(), inside(low.of(at)), inside(high.of(at)));
                }
            }
            all.addSeries(series);
        }
        return all;
    }

    private DeviationRenderer renderer(boolean lines, float opacity) {
        boolean points = lines && chart.months() == 1;
        DeviationRenderer renderer = new DeviationRenderer(lines, points);
        renderer.setAlpha(opacity);
        for (int i = 0; i < chart.lines().size(); i++) {
            Look look = chart.lines().get(i).look();
            Color colour = ChartStyle.colour(look);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesStroke(i, lines ? ChartStyle.line(look) : new BasicStroke(0));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-4, -4, 8, 8));
        }
        return renderer;
    }

    private static void line(LineChart.GoalLine goal, XYPlot plot) {
        plot.addAnnotation(new XYLineAnnotation(
                goal.fromMonth() - 0.5,
                goal.value(),
                goal.throughMonth() + 0.5,
                goal.value(),
                ChartStyle.goal(),
                ChartStyle.INK));
    }

    private void draw(LineChart.GoalLine goal, XYPlot plot) {
        line(goal, plot);
        double from = goal.fromMonth() - 0.5;
        double through = goal.throughMonth() + 0.5;
        // a hair above the line, whatever the scale
        double lift = 2 * (chart.scale().high() - chart.scale().low()) / width.plotHeight();
        boolean late = from > plot.getDomainAxis().getRange().getCentralValue();
        XYTextAnnotation text =
                new XYTextAnnotation(goal.label(), late ? through - 0.08 : from + 0.08, goal.value() + lift);
        text.setTextAnchor(late ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
        text.setFont(ChartStyle.text());
        text.setPaint(ChartStyle.INK);
        text.setBackgroundPaint(ChartStyle.faint(ChartStyle.PAPER, 0.75f));
        plot.addAnnotation(text);
    }

    private List<Lettering.Label> names() {
        List<Lettering.Label> names = new ArrayList<>();
        for (LineChart.Line line : chart.lines()) {
            lastMean(line.months())
                    .ifPresent(mean -> names.add(new Lettering.Label(
                            width.isNarrow() ? line.shortLabel() : line.label(),
                            line.look(),
                            frame.y(
                                    inside(mean),
                                    chart.scale().low(),
                                    chart.scale().high()))));
        }
        return names;
    }

    private static java.util.OptionalDouble lastMean(List<Estimate> months) {
        for (int i = months.size() - 1; i >= 0; i--) {
            if (months.get(i).count() > 0) {
                return java.util.OptionalDouble.of(months.get(i).mean());
            }
        }
        return java.util.OptionalDouble.empty();
    }

    /** An interval of one year has no end; the picture has. */
    private double inside(double value) {
        return Math.max(chart.scale().low(), Math.min(chart.scale().high(), value));
    }
}
