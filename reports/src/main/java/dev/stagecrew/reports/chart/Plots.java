package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** The parts of JFreeChart that every chart here shares, in the one style. */
final class Plots {
    private Plots() {}

    /** A plot whose data area is exactly the frame's. */
    static XYPlot xy(Frame frame, NumberAxis domain, NumberAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, null);
        plot.setFixedDomainAxisSpace(space(0, frame.bottom()));
        plot.setFixedRangeAxisSpace(space(frame.left(), 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlineStroke(ChartStyle.thin());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        undress(plot, frame);
        return plot;
    }

    /** Rows from top to bottom, each one unit high. */
    static XYPlot rows(Frame frame, NumberAxis domain, int rows) {
        NumberAxis range = axis(new Scale(0, rows, rows, v -> ""));
        range.setInverted(true);
        range.setTickLabelsVisible(false);
        XYPlot plot = xy(frame, domain, range);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** Shows grid lines that stand. */
    static void upright(XYPlot plot) {
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(ChartStyle.GRID);
        plot.setDomainGridlineStroke(ChartStyle.thin());
    }

    static void undress(Plot plot, Frame frame) {
        plot.setInsets(new RectangleInsets(frame.top(), 0, 0, frame.right()));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
    }

    static void fix(CategoryPlot plot, Frame frame) {
        plot.setFixedDomainAxisSpace(space(0, frame.bottom()));
        plot.setFixedRangeAxisSpace(space(frame.left(), 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(ChartStyle.GRID);
        plot.setRangeGridlineStroke(ChartStyle.thin());
        undress(plot, frame);
    }

    /** The same for bars that lie: names to the left, values beneath. */
    static void lay(CategoryPlot plot, Frame frame) {
        fix(plot, frame);
        plot.setFixedDomainAxisSpace(space(frame.left(), 0));
        plot.setFixedRangeAxisSpace(space(0, frame.bottom()));
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    }

    /** Months, each as wide as the next; a mark every month, or fewer where they would crowd. */
    static NumberAxis months(int months, Width width) {
        NumberAxis axis = axis(new Scale(0.5, months + 0.5, monthStep(months, width), v -> Integer.toString((int) v)));
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(ChartStyle.QUIET);
        return axis;
    }

    static int monthStep(int months, Width width) {
        int most = width == Width.WIDE ? 18 : 8;
        for (int step : new int[] {1, 2, 3, 6, 12}) {
            if (months / step <= most) {
                return step;
            }
        }
        return 24;
    }

    static NumberAxis axis(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.low(), scale.high());
        axis.setTickUnit(new NumberTickUnit(scale.step()));
        axis.setNumberFormatOverride(new Marks(scale.marks()));
        style(axis);
        return axis;
    }

    /** An axis that lies, whose marks are kept apart. */
    static NumberAxis across(Scale scale, Frame frame) {
        return axis(scale.across(frame.plot().getWidth()));
    }

    private static void style(ValueAxis axis) {
        axis.setTickLabelFont(ChartStyle.text());
        axis.setTickLabelPaint(ChartStyle.QUIET);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    static void draw(Plot plot, Frame frame, Graphics2D surface) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBorderVisible(false);
        chart.draw(surface, new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    /** Hands JFreeChart the reader's own way of writing numbers. */
    private static final class Marks extends NumberFormat {
        private static final long serialVersionUID = 1L;

        private final transient DoubleFunction<String> marks;

        Marks(DoubleFunction<String> marks) {
            this.marks = marks;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            // the sum of steps leaves a hair beside zero
            return to.append(marks.apply(Math.abs(number) < 1e-9 ? 0 : number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public @Nullable Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("marks are written, not read");
        }
    }
}
