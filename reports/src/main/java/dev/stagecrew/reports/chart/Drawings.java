package dev.stagecrew.reports.chart;

/** Charts made into pictures. */
public final class Drawings {
    private Drawings() {}

    /** The bare picture, for a page that says title and subtitle itself. */
    public static Drawing of(Chart chart, Width width) {
        if (chart instanceof LineChart lines) {
            return new LinePicture(lines, width);
        }
        if (chart instanceof StackedChart stacks) {
            return stacks.horizontal() ? new LyingStackPicture(stacks, width) : new StackPicture(stacks, width);
        }
        if (chart instanceof TimelineChart timeline) {
            return new TimelinePicture(timeline, width);
        }
        if (chart instanceof DifferenceChart differences) {
            return new DifferencePicture(differences, width);
        }
        if (chart instanceof TornadoChart tornado) {
            return new TornadoPicture(tornado, width);
        }
        if (chart instanceof MultiplesChart multiples) {
            return new MultiplesPicture(multiples, width);
        }
        throw new IllegalArgumentException("no picture of a " + chart.getClass().getSimpleName());
    }

    /** The picture with its title and subtitle above, to stand alone. */
    public static Drawing titled(Chart chart) {
        return new TitledPicture(chart.caption(), of(chart, Width.WIDE));
    }
}
