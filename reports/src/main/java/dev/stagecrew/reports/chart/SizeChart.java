package dev.stagecrew.reports.chart;

import java.util.List;

/**
 * A difference along the size of a shop, a line a hire with the interval of its mean, and where the shop stands.
 *
 * @param across sizes, an octave a unit: 0 is today, 1 twice as large
 * @param acrossWord what the sizes count
 * @param marks sizes that somebody has published
 */
public record SizeChart(
        String id,
        Caption caption,
        Scale across,
        String acrossWord,
        Scale scale,
        String today,
        List<Line> lines,
        List<Mark> marks)
        implements Chart {
    public SizeChart {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /**
     * A hire's line.
     *
     * @param label the name beside its end
     * @param points from the least size on
     */
    public record Line(String label, Look look, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A difference at a size, with the interval of its mean. */
    public record Point(double at, double mean, double low, double high) {}

    /** A range of sizes with what is said of it. */
    public record Mark(String label, double from, double to) {}

    @Override
    public <R> R tell(Visitor<R> visitor) {
        return visitor.sizeChart(this);
    }
}
