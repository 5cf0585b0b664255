package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;

/** Lying bars, each beginning where the one above ended: what adds in one colour, what takes in another, the sum in grey. */
final class BridgePicture implements Framed {
    private static final double ROW = 44;
    private static final double SIDE = 84;
    private static final Look ADDS = Look.nth(0);
    private static final Look TAKES = Look.nth(1);

    private final BridgeChart chart;
    private final Frame frame;

    BridgePicture(BridgeChart chart, Width width) {
        this.chart = chart;
        double side = width.isNarrow() ? 60 : SIDE;
        this.frame = Frame.of(width, rows() * ROW, 6).withRight(side);
    }

    private int rows() {
        return chart.steps().size() + 1;
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        XYPlot plot = Plots.rows(frame, Plots.across(chart.scale(), frame), rows());
        Plots.upright(plot);
        plot.addAnnotation(new XYLineAnnotation(0, 0, 0, rows(), new BasicStroke(1.2f), ChartStyle.QUIET));
        double at = 0;
        for (int row = 0; row < chart.steps().size(); row++) {
            BridgeChart.Step step = chart.steps().get(row);
            double end = at + step.amount();
            bar(plot, row, at, end, ChartStyle.colour(step.amount() >= 0 ? ADDS : TAKES));
            plot.addAnnotation(
                    new XYLineAnnotation(end, row + 0.86, end, row + 1.48, ChartStyle.thin(), ChartStyle.QUIET));
            at = end;
        }
        bar(plot, chart.steps().size(), 0, chart.whole().amount(), ChartStyle.colour(Look.BASELINE));
        Plots.draw(plot, frame, surface);
        double from = 0;
        for (int row = 0; row < rows(); row++) {
            label(surface, row);
            boolean last = row == chart.steps().size();
            BridgeChart.Step step = last ? chart.whole() : chart.steps().get(row);
            from = last ? 0 : from;
            amount(surface, row, Math.max(from, from + step.amount()), step.words());
            from += step.amount();
        }
    }

    private static void bar(XYPlot plot, int row, double from, double to, Color colour) {
        plot.addAnnotation(new XYBoxAnnotation(
                Math.min(from, to), row + 0.86, Math.max(from, to), row + 0.48, null, null, colour));
    }

    /** Beside the right end of a bar, also where that is the end of the plot. */
    private void amount(Graphics2D surface, int row, double right, String words) {
        surface.setFont(ChartStyle.text());
        surface.setPaint(ChartStyle.INK);
        double x = frame.x(right, chart.scale().low(), chart.scale().high());
        surface.drawString(words, (float) x + 6, (float) (frame.top() + (row + 0.67) * ROW + ChartStyle.TEXT * 0.36));
    }

    private void label(Graphics2D surface, int row) {
        boolean last = row == chart.steps().size();
        String name = last ? chart.whole().label() : chart.steps().get(row).label();
        surface.setFont(last ? ChartStyle.strong() : ChartStyle.text());
        surface.setPaint(ChartStyle.INK);
        surface.drawString(
                Lettering.fit(name, last ? ChartStyle.strong() : ChartStyle.text(), frame.width() - 8), 4f, (float)
                        (frame.top() + row * ROW + 15));
    }
}
