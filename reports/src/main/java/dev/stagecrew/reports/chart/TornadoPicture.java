package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Lying bars about the usual answer, each under its assumption's name, with the ends of the range beside its ends. */
final class TornadoPicture implements Framed {
    private static final double ROW = 44;
    private static final double SIDE = 70;
    private static final Look LOW = Look.nth(4);
    private static final Look HIGH = Look.nth(0);

    private final TornadoChart chart;
    private final Frame frame;

    TornadoPicture(TornadoChart chart, Width width) {
        this.chart = chart;
        double side = width == Width.WIDE ? SIDE : 52;
        this.frame =
                Frame.of(width, chart.bars().size() * ROW, 6).withLeft(side).withRight(side);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        int rows = chart.bars().size();
        XYPlot plot = Plots.rows(frame, Plots.across(chart.scale(), frame), rows);
        Plots.upright(plot);
        for (int row = 0; row < rows; row++) {
            TornadoChart.Bar bar = chart.bars().get(row);
            half(plot, row, bar.atLow(), ChartStyle.colour(LOW));
            half(plot, row, bar.atHigh(), ChartStyle.colour(HIGH));
        }
        for (int row = 0; row < rows; row++) {
            plot.addAnnotation(upright(0, row, new BasicStroke(1.4f)));
            plot.addAnnotation(upright(chart.central(), row, ChartStyle.goal()));
            words(plot, row);
        }
        Plots.draw(plot, frame, surface);
        for (int row = 0; row < rows; row++) {
            String label = Lettering.fit(chart.bars().get(row).label(), ChartStyle.text(), frame.width() - 8);
            surface.setFont(ChartStyle.text());
            surface.setPaint(ChartStyle.INK);
            surface.drawString(label, 4f, (float) (frame.top() + row * ROW + 15));
        }
    }

    private void half(XYPlot plot, int row, double at, Color colour) {
        double from = Math.min(at, chart.central());
        double to = Math.max(at, chart.central());
        plot.addAnnotation(new XYBoxAnnotation(from, row + 0.86, to, row + 0.48, null, null, colour));
    }

    /** A line across a row's bar that leaves the name above it alone. */
    private static XYLineAnnotation upright(double at, int row, Stroke stroke) {
        return new XYLineAnnotation(at, row + 0.40, at, row + 0.94, stroke, ChartStyle.INK);
    }

    /** The ends of the range, each outside its end of the bar; both on one side when the bar lies on one side. */
    private void words(XYPlot plot, int row) {
        TornadoChart.Bar bar = chart.bars().get(row);
        boolean rising = bar.atHigh() >= bar.atLow();
        word(plot, row, Math.min(bar.atLow(), bar.atHigh()), rising ? bar.low() : bar.high(), true);
        word(plot, row, Math.max(bar.atLow(), bar.atHigh()), rising ? bar.high() : bar.low(), false);
    }

    private void word(XYPlot plot, int row, double at, String text, boolean leftward) {
        double pixel =
                (chart.scale().high() - chart.scale().low()) / frame.plot().getWidth();
        double outer = leftward ? Math.min(at, chart.central()) : Math.max(at, chart.central());
        XYTextAnnotation words = new XYTextAnnotation(text, outer + (leftward ? -6 : 6) * pixel, row + 0.67);
        words.setTextAnchor(leftward ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        words.setFont(ChartStyle.text());
        words.setPaint(ChartStyle.QUIET);
        plot.addAnnotation(words);
    }
}
