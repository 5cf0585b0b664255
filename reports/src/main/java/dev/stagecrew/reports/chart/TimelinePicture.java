package dev.stagecrew.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Hires as bars on months, a lane a plan. */
final class TimelinePicture implements Framed {
    private static final double ROW = 24;

    private final TimelineChart chart;
    private final Width width;
    private final Frame frame;
    private final int rows;

    TimelinePicture(TimelineChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.rows = chart.lanes().stream().mapToInt(TimelineChart.Lane::rows).sum();
        this.frame = Frame.of(width, rows * ROW, 6);
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public void on(Graphics2D surface) {
        XYPlot plot = Plots.rows(frame, Plots.months(chart.months(), width), rows);
        List<Lettering.Label> names = new ArrayList<>();
        int row = 0;
        for (TimelineChart.Lane lane : chart.lanes()) {
            lane(plot, lane, row);
            double middle = frame.top() + (row + lane.rows() / 2.0) * ROW;
            names.add(new Lettering.Label(width.isNarrow() ? lane.shortLabel() : lane.label(), lane.look(), middle));
            row += lane.rows();
        }
        Plots.draw(plot, frame, surface);
        Lettering.months(surface, frame, chart.monthWord());
        Lettering.beside(surface, frame, names);
    }

    private void lane(XYPlot plot, TimelineChart.Lane lane, int firstRow) {
        if (firstRow > 0) {
            plot.addAnnotation(new XYLineAnnotation(
                    0.5, firstRow, chart.months() + 0.5, firstRow, ChartStyle.thin(), ChartStyle.GRID));
        }
        if (lane.stays().isEmpty()) {
            words(plot, lane.nobody(), 0.5, firstRow, ChartStyle.QUIET, chart.months());
        }
        for (int i = 0; i < lane.stays().size(); i++) {
            stay(plot, lane.stays().get(i), lane.look(), firstRow + i);
        }
    }

    private void stay(XYPlot plot, TimelineChart.Stay stay, Look look, int row) {
        Color colour = ChartStyle.colour(look);
        double from = Math.min(stay.from(), chart.months()) + 0.5;
        double until = Math.min(stay.until(), chart.months()) + 0.5;
        Stroke edge = stay.certain()
                ? new BasicStroke(1)
                : new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
        plot.addAnnotation(new XYBoxAnnotation(
                from,
                row + 0.86,
                until,
                row + 0.14,
                stay.certain() ? null : edge,
                colour,
                ChartStyle.faint(colour, stay.certain() ? 0.22f : 0.08f)));
        if (stay.certain()) {
            plot.addAnnotation(new XYLineAnnotation(from, row + 0.14, from, row + 0.86, new BasicStroke(3), colour));
        }
        words(plot, stay.label(), from, row, ChartStyle.INK, chart.months() + 0.5 - from);
    }

    /** Writes after a place, or before it when there is more room on that side. */
    private void words(XYPlot plot, String text, double at, int row, Color colour, double roomAfter) {
        double pixelsPerMonth = frame.plot().getWidth() / chart.months();
        double after = roomAfter * pixelsPerMonth - 12;
        double before = (at - 0.5) * pixelsPerMonth - 12;
        boolean leftward = Lettering.width(text, ChartStyle.text()) > after && before > after;
        String fitted = Lettering.fit(text, ChartStyle.text(), leftward ? before : after);
        double x = at + (leftward ? -7 : 8) / pixelsPerMonth;
        XYTextAnnotation words = new XYTextAnnotation(fitted, x, row + 0.5);
        words.setTextAnchor(leftward ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        words.setFont(ChartStyle.text());
        words.setPaint(colour);
        plot.addAnnotation(words);
    }
}
