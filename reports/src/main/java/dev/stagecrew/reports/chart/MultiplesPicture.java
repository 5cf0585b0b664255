package dev.stagecrew.reports.chart;

import java.awt.Graphics2D;
import java.util.List;

/** Small panels in rows; the axis of values stands beside the first of each row. */
final class MultiplesPicture implements Drawing {
    private static final double NAME = 34;
    private static final double PLOT = 96;
    /** Room for the right half of the last month's number. */
    private static final double EDGE = 7;

    private static final double GAP = 14;
    private static final double LINE = 14;

    private final MultiplesChart chart;
    private final Width width;
    private final int columns;

    MultiplesPicture(MultiplesChart chart, Width width) {
        this.chart = chart;
        this.width = width;
        this.columns =
                Math.min(width.isNarrow() ? 2 : 4, Math.max(1, chart.panels().size()));
    }

    @Override
    public double width() {
        return width.pixels();
    }

    @Override
    public double height() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return rows * (NAME + PLOT + Frame.BOTTOM) + (rows - 1) * GAP;
    }

    @Override
    public void on(Graphics2D surface) {
        double wide = (width.pixels() - width.left() - (columns - 1) * GAP) / columns;
        for (int i = 0; i < chart.panels().size(); i++) {
            int column = i % columns;
            double x = column == 0 ? 0 : width.left() + column * (wide + GAP);
            int row = i / columns;
            double y = row * (NAME + PLOT + Frame.BOTTOM + GAP);
            Graphics2D place = (Graphics2D) surface.create();
            place.translate(x, y);
            panel(chart.panels().get(i), column == 0 ? width.left() : 0, wide, place);
            place.dispose();
        }
    }

    private static void panel(LineChart panel, double left, double wide, Graphics2D surface) {
        Frame frame = new Frame(left + wide, NAME + PLOT + Frame.BOTTOM, left, EDGE, NAME, Frame.BOTTOM);
        LineChart shown = left > 0 ? panel : withoutMarks(panel);
        LinePicture.unnamed(shown, frame).on(surface);
        LineChart.Line plan = panel.lines().get(panel.lines().size() - 1);
        List<String> name = Lettering.lines(plan.label(), wide);
        surface.setFont(ChartStyle.strong());
        surface.setPaint(ChartStyle.words(plan.look()));
        for (int line = 0; line < name.size(); line++) {
            double y = NAME - 8 - (name.size() - 1 - line) * LINE;
            surface.drawString(name.get(line), (float) left, (float) y);
        }
    }

    private static LineChart withoutMarks(LineChart panel) {
        Scale scale = panel.scale();
        return new LineChart(
                panel.id(),
                panel.caption(),
                new Scale(scale.low(), scale.high(), scale.step(), value -> ""),
                panel.monthWord(),
                panel.lines(),
                panel.goals());
    }
}
