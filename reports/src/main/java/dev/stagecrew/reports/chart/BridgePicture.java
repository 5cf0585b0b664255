package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

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
            bar(plot, row, at, end, ChartStyle.colour(step.amount() >= 0 ? ADDS : TAKES), step.words());
            plot.addAnnotation(
                    new XYLineAnnotation(end, row + 0.86, end, row + 1.48, ChartStyle.thin(), ChartStyle.QUIET));
            at = end;
        }
        bar(
                plot,
                chart.steps().size(),
                0,
                chart.whole().amount(),
                ChartStyle.colour(Look.BASELINE),
                chart.whole().words());
        Plots.draw(plot, frame, surface);
        for (int row = 0; row < rows(); row++) {
            label(surface, row);
        }
    }

    private void bar(XYPlot plot, int row, double from, double to, Color colour, String amount) {
        double right = Math.max(from, to);
        plot.addAnnotation(new XYBoxAnnotation(Math.min(from, to), row + 0.86, right, row + 0.48, null, null, colour));
        double pixel =
                (chart.scale().high() - chart.scale().low()) / frame.plot().getWidth();
        XYTextAnnotation words = new XYTextAnnotation(amount, right + 6 * pixel, row + 0.67);
        words.setTextAnchor(TextAnchor.CENTER_LEFT);
        words.setFont(ChartStyle.text());
        words.setPaint(ChartStyle.INK);
        plot.addAnnotation(words);
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
